package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainFilter;
import io.virt4j.testing.PrivateHost;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A host with as many domains as a big one has. */
class ManyDomainsTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void definesAndListsAThousand(Connection connection) {
        List<String> names =
                IntStream.range(0, 1000).mapToObj(i -> "domain-" + i).toList();

        names.forEach(name -> connection.defineDomain(Guests.idle(name)).close());

        assertThat(connection.domains()).extracting(Domain::name).containsExactlyInAnyOrderElementsOf(names);
        assertThat(connection.domains(Set.of(DomainFilter.ACTIVE))).isEmpty();
    }
}
