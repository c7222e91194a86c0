package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainFilter;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainSummary;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class DomainSummaryTest {
    @Test
    void tellsWhatEachDomainSaysItself() {
        try (Connection host = TestDriver.open()) {
            host.defineDomain(XmlText.of(TestDriver.XML));
            host.domainByName("test").suspend();

            assertThat(host.domainSummaries())
                    .hasSize(2)
                    .allSatisfy(summary -> assertThat(summary).isEqualTo(asked(summary.domain())));
            assertThat(host.domainSummaries())
                    .extracting(DomainSummary::name, DomainSummary::id, DomainSummary::state)
                    .containsExactlyInAnyOrder(
                            tuple("test", OptionalInt.of(1), DomainState.PAUSED),
                            tuple("web1", OptionalInt.empty(), DomainState.SHUTOFF));
        }
    }

    @Test
    void leavesOutWhatDoesNotPassTheFilters() {
        try (Connection host = TestDriver.open()) {
            host.defineDomain(XmlText.of(TestDriver.XML));

            assertThat(host.domainSummaries(EnumSet.of(DomainFilter.INACTIVE, DomainFilter.NO_AUTOSTART)))
                    .extracting(DomainSummary::name)
                    .containsExactly("web1");
            assertThat(host.domainSummaries(EnumSet.of(DomainFilter.PAUSED))).isEmpty();
        }
    }

    private static DomainSummary asked(Domain domain) {
        return new DomainSummary(
                domain, domain.name(), domain.id(), domain.state().state());
    }
}
