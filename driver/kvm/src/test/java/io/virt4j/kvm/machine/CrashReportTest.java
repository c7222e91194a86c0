package io.virt4j.kvm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.host.HostProcessor.Assistance;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import io.virt4j.kvm.processor.KvmInternalError;
import io.virt4j.kvm.vm.VcpuExit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On numbers out of the manuals' tables, since no guest brings them about on every host. */
class CrashReportTest {
    @Test
    void saysWhyTheProcessorDoesNotEnterTheGuest() {
        // Intel SDM volume 3, table C-1 with bit 31 (25.9.1)
        assertThat(CrashReport.describe(new VcpuExit.FailedEntry(0x8000_0021L, 3), Assistance.VMX))
                .isEqualTo("the processor does not enter the guest: Invalid guest state (VMX, 0x80000021)"
                        + " on the host's processor 3");
        // AMD APM volume 2, table C-1
        assertThat(CrashReport.describe(new VcpuExit.FailedEntry(-1, 0), Assistance.SVM))
                .isEqualTo("the processor does not enter the guest: Invalid guest state in the VMCB"
                        + " (SVM, 0xffffffffffffffff) on the host's processor 0");
    }

    @Test
    void saysWhatKvmDoesNotGetOnWith() {
        // linux/kvm.h, KVM_INTERNAL_ERROR_DELIVERY_EV: the event, the exit, and more
        VcpuExit delivering = new VcpuExit.Stuck(KvmInternalError.of(3, List.of(0x8000_0b0eL, 0x31L)));

        assertThat(CrashReport.describe(delivering, Assistance.VMX))
                .isEqualTo("KVM met an exit while it delivered an event: 0x80000b0e 0x31; the exit was: "
                        + "EPT misconfiguration (suberror 3)");
        assertThat(CrashReport.describe(delivering, Assistance.NONE))
                .isEqualTo("KVM met an exit while it delivered an event: 0x80000b0e 0x31 (suberror 3)");
    }

    @Test
    void showsTheInstructionThatKvmCannotEmulate() {
        // Flags 1, then length 3 and the bytes of stac. (linux/kvm.h, struct kvm_run, emulation_failure)
        VcpuExit stuck = new VcpuExit.Stuck(KvmInternalError.of(1, List.of(1L, 0xcb01_0f03L, 0L)));

        assertThat(CrashReport.describe(stuck, Assistance.NONE))
                .isEqualTo("KVM cannot emulate the instruction 0f 01 cb (suberror 1)");
    }

    @Test
    @NeedsKvm
    void showsTheCodeWhereKvmDoesNotAndTheRegisters() {
        try (RealModeGuest guest = new RealModeGuest("90 90 f4")) {
            VcpuExit stuck = new VcpuExit.Stuck(KvmInternalError.of(2, List.of(14L)));

            assertThat(CrashReport.of(guest.vcpu(), guest.machine().memory(), stuck))
                    .startsWith("KVM met two exceptions at a time: 0xe (suberror 2);"
                            + " the next bytes of its code are 90 90 f4 00")
                    .contains("; rax=0x", "rip=0x", "cr0=0x");
        }
    }

    @Test
    void namesWhatIsNoCrashOfTheProcessors() {
        assertThat(CrashReport.describe(new VcpuExit.Unknown(99, 0), Assistance.NONE))
                .isEqualTo("an exit that this machine has no use for: Unknown[reason=99, hardwareReason=0]");
    }
}
