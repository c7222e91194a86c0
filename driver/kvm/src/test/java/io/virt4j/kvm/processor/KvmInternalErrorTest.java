package io.virt4j.kvm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.host.HostProcessor.Assistance;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import io.virt4j.kvm.vm.VcpuExit;
import java.util.List;
import org.junit.jupiter.api.Test;

class KvmInternalErrorTest {
    /** Flags 1, then length 3 and the bytes of {@code stac}. (linux/kvm.h, struct kvm_run, emulation_failure) */
    private static final List<Long> STAC = List.of(1L, 0x90_cb01_0f03L, 0L);

    @Test
    void showsTheInstructionThatKvmCannotEmulate() {
        KvmInternalError error = KvmInternalError.of(1, STAC);

        assertThat(error).hasToString("KVM cannot emulate the instruction 0f 01 cb");
        assertThat(error.instruction()).containsExactly((byte) 0x0f, (byte) 1, (byte) 0xcb);
    }

    @Test
    void takesNoInstructionThatIsNotThere() {
        String unknown = "KVM cannot emulate the instruction, whose bytes it does not tell";

        assertThat(KvmInternalError.of(1, List.of())).hasToString(unknown);
        assertThat(KvmInternalError.of(1, List.of(1L))).hasToString(unknown);
        assertThat(KvmInternalError.of(1, List.of(0L, 3L, 0L))).hasToString(unknown);
        assertThat(KvmInternalError.of(1, List.of(1L, 0xffL, 0L)).instruction()).isEmpty();
        assertThat(KvmInternalError.of(1, List.of(1L, 0x7fL, 0L)).instruction()).hasSize(15);
    }

    @Test
    void namesTheExitThatKvmDoesNotExpect() {
        KvmInternalError unexpected = KvmInternalError.of(4, List.of(0x4bL, 3L));

        assertThat(unexpected).hasToString("KVM met an exit that it does not expect: 0x4b 0x3");
        assertThat(unexpected.describe(Assistance.VMX)).endsWith("; the exit was: Instruction timeout");
        assertThat(unexpected.describe(Assistance.SVM)).endsWith("; the exit was: Exception 11");
        assertThat(unexpected.describe(Assistance.NONE)).isEqualTo(unexpected.toString());
    }

    @Test
    void namesTheExitThatCameWhileAnEventWasDelivered() {
        KvmInternalError error = KvmInternalError.of(3, List.of(0x8000_0b0eL, 0x31L, 0L));

        assertThat(error.describe(Assistance.VMX))
                .isEqualTo("KVM met an exit while it delivered an event: 0x80000b0e 0x31 0x0; the exit was: "
                        + "EPT misconfiguration");
        assertThat(KvmInternalError.of(3, List.of()).describe(Assistance.VMX))
                .isEqualTo("KVM met an exit while it delivered an event");
    }

    @Test
    void namesTheRestByNumber() {
        assertThat(KvmInternalError.of(2, List.of(14L))).hasToString("KVM met two exceptions at a time: 0xe");
        assertThat(KvmInternalError.of(99, List.of())).hasToString("KVM met its internal error 99");
    }

    @Test
    @NeedsKvm
    void comesFromAGuestThatKvmDoesNotGetOnWith() {
        // Code where there is no memory: jmp 0xf000:0
        try (RealModeGuest guest = new RealModeGuest("ea 00 00 00 f0")) {
            VcpuExit exit = guest.vcpu().run();

            assertThat(exit)
                    .isInstanceOfSatisfying(
                            VcpuExit.Stuck.class,
                            stuck -> assertThat(stuck.error().toString()).startsWith("KVM cannot emulate"));
        }
    }
}
