package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class DomainStatisticsTest {
    private final Connection host = TestDriver.open();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void areOfAllDomainsThatTheFlagsName() {
        host.defineDomain(XmlText.of(TestDriver.XML));

        assertThat(host.allDomainStatistics())
                .extracting(statistics -> statistics.domain().name())
                .containsExactlyInAnyOrder("test", "web1");
        assertThat(host.allDomainStatistics(Set.of(StatisticsGroup.STATE), Set.of(StatisticsFlag.INACTIVE)))
                .singleElement()
                .satisfies(off -> assertThat(off.state().orElseThrow().state()).isEqualTo(DomainState.SHUTOFF));
    }

    @Test
    void areOfTheDomainsThatAreNamed() {
        Domain web1 = host.defineDomain(XmlText.of(TestDriver.XML));

        List<DomainStatistics> both =
                host.domainStatistics(List.of(web1, host.domainByName("test")), Set.of(), Set.of());

        assertThat(both)
                .extracting(of -> of.domain().uuid())
                .contains(web1.uuid())
                .hasSize(2);
        assertThat(web1.statistics().domain()).isSameAs(web1);
        assertThat(web1.statistics().state().orElseThrow().state()).isEqualTo(DomainState.SHUTOFF);
    }

    @Test
    void refuseAGroupThatTheHostDoesNotHaveIfTold() {
        Domain domain = host.domainByName("test");

        assertThat(domain.statistics(Set.of(StatisticsGroup.DIRTYRATE), Set.of())
                        .values())
                .isEmpty();
        assertThatThrownBy(() ->
                        domain.statistics(Set.of(StatisticsGroup.DIRTYRATE), Set.of(StatisticsFlag.ENFORCE_STATS)))
                .hasMessageContaining("0x200");
    }

    @Test
    void needADomain() {
        assertThatThrownBy(() -> host.domainStatistics(List.of(), Set.of(), Set.of()))
                .hasMessageContaining("at least one domain");
    }

    @Test
    void keepTheirDomainsUsableUntilTheConnectionCloses() {
        Domain domain = host.allDomainStatistics().get(0).domain();

        assertThat(domain.name()).isEqualTo("test");
        host.close();
        assertThatThrownBy(domain::name).hasMessageContaining("closed");
    }
}
