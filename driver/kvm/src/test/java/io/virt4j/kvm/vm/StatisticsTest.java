package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.OpenFiles;
import io.virt4j.kvm.RealModeGuest;
import org.junit.jupiter.api.Test;

@NeedsKvm
class StatisticsTest {
    @Test
    void countsTheExitsOfAVcpu() {
        try (RealModeGuest guest = new RealModeGuest("e6 50 e6 50 e6 50 f4");
                Statistics statistics = guest.vcpu().statistics()) {
            long before = statistics.value("exits");

            for (int i = 0; i < 4; i++) {
                guest.vcpu().run();
            }

            assertThat(statistics.value("exits") - before).isGreaterThanOrEqualTo(4);
            assertThat(statistics.names()).contains("insn_emulation", "halt_exits");
            assertThat(statistics.values()).containsKey("exits");
            assertThat(statistics.kind("exits")).isEqualTo(StatisticKind.SUM);
            assertThat(statistics.kind("guest_mode")).isEqualTo(StatisticKind.CURRENT);
        }
    }

    @Test
    void countsForAWholeMachine() {
        try (RealModeGuest guest = new RealModeGuest("f4");
                Statistics statistics = guest.machine().statistics()) {
            assertThat(statistics.names()).contains("remote_tlb_flush");
        }
    }

    @Test
    void saysWhatTheKernelDoesNotCount() {
        try (RealModeGuest guest = new RealModeGuest("f4");
                Statistics statistics = guest.vcpu().statistics()) {
            assertThatThrownBy(() -> statistics.value("sheep"))
                    .isInstanceOf(VirtException.class)
                    .hasMessage("this kernel's KVM does not count 'sheep'");
        }
    }

    @Test
    void leavesNoDescriptorOpen() {
        long before = OpenFiles.ofKvm();
        try (RealModeGuest guest = new RealModeGuest("f4")) {
            guest.vcpu().statistics().close();
            guest.machine().statistics().close();
        }
        assertThat(OpenFiles.ofKvm()).isEqualTo(before);
    }
}
