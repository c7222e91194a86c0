package io.virt4j.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.xml.Difference;
import io.virt4j.xml.Memory;
import io.virt4j.xml.domain.DomainType;
import io.virt4j.xml.domain.DomainXml;
import org.junit.jupiter.api.Test;

/** What the model takes to be meant where nothing is written, beside what libvirt writes there. */
class DefaultsTest {
    @Test
    void whatLibvirtWritesByDefaultIsNoDifference() {
        try (Connection test = Connection.open("test:///default")) {
            DomainXml built = DomainXml.machine(DomainType.TEST, "built").memory(Memory.ofMebibytes(64));

            DomainXml described = DomainXml.parse(test.defineDomain(built).xml());

            assertThat(described.onCrash()).isPresent();
            assertThat(built.differences(described))
                    .allMatch(difference -> difference.before() == null)
                    .extracting(Difference::path)
                    .containsExactlyInAnyOrder(
                            "domain/uuid", "domain/currentMemory", "domain/os/type/@arch", "domain/os/boot");
        }
    }
}
