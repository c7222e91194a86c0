package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.tuning.BlkioParameters;
import io.virt4j.domain.tuning.PerfEvents;
import io.virt4j.domain.tuning.SchedulerParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class DomainTuningTest {
    private final Connection host = TestDriver.open();
    private final Domain domain = host.domainByName("test");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void tellsHowCpusAreSharedOut() {
        assertThat(domain.schedulerType()).isEqualTo("fair");
        // This driver gives the number another type than others do.
        assertThat(domain.schedulerParameters().get("weight")).contains(50L);
        assertThatThrownBy(() -> domain.schedulerParameters(Set.of(ModificationImpact.LIVE)))
                .isInstanceOfSatisfying(
                        VirtException.class,
                        e -> assertThat(e.call()).contains("virDomainGetSchedulerParametersFlags"));
    }

    @Test
    void takesAWeight() {
        domain.setSchedulerParameters(Parameters.of(SchedulerParameters.WEIGHT, 60L));
        assertThatThrownBy(() -> domain.setSchedulerParameters(
                        Parameters.of(SchedulerParameters.WEIGHT, 60L), Set.of(ModificationImpact.LIVE)))
                .isInstanceOfSatisfying(
                        VirtException.class,
                        e -> assertThat(e.call()).contains("virDomainSetSchedulerParametersFlags"));
    }

    @Test
    void refusesAParameterThatTheHostDoesNotKnow() {
        assertThatThrownBy(() -> domain.setSchedulerParameters(Parameters.of(Parameter.ofInt("colour"), 1)))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void sharesDisksOut() {
        domain.setBlkioParameters(Parameters.of(BlkioParameters.WEIGHT, 300L), Set.of());

        Parameters parameters = domain.blkioParameters(Set.of());
        assertThat(parameters.get(BlkioParameters.WEIGHT)).contains(300L);
        assertThat(parameters.get(BlkioParameters.DEVICE_READ_BPS)).contains("");
    }

    @Test
    void choosesWhichPerfEventsAreCounted() {
        assertThat(domain.perfEvents(Set.of()).get(PerfEvents.CPU_CYCLES)).contains(false);

        domain.setPerfEvents(Parameters.of(PerfEvents.CPU_CYCLES, true), Set.of());

        assertThat(domain.perfEvents(Set.of()).get(PerfEvents.CPU_CYCLES)).contains(true);
    }
}
