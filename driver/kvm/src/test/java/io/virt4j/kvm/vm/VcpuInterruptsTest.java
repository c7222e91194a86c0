package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import org.junit.jupiter.api.Test;

@NeedsKvm
class VcpuInterruptsTest {
    /** {@code cli; out 0x50, al; sti; nop; nop; jmp $}. */
    private static final String OPENS_ITS_WINDOW_LATE = "fa e6 50 fb 90 90 eb fe";

    private static final String OUT_99_AND_HALT = "e6 99 f4";

    @Test
    void interruptsTheGuestWhenItsWindowOpens() {
        try (RealModeGuest guest = new RealModeGuest(OPENS_ITS_WINDOW_LATE)) {
            guest.handle(0x21, OUT_99_AND_HALT);
            VcpuInterrupts interrupts = guest.vcpu().interrupts();
            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.PortOut.class);
            assertThat(interrupts.isReady()).isFalse();
            assertThat(interrupts.isEnabled()).isFalse();

            interrupts.requestWindow(true);
            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.InterruptWindow.class);
            assertThat(interrupts.isReady()).isTrue();
            assertThat(interrupts.isEnabled()).isTrue();
            interrupts.requestWindow(false);
            interrupts.interrupt(0x21);

            assertThat(port(guest.vcpu().run())).isEqualTo(0x99);
        }
    }

    @Test
    void interruptsTheGuestWhateverItHasDisabled() {
        try (RealModeGuest guest = new RealModeGuest("fa eb fe")) {
            guest.handle(2, OUT_99_AND_HALT);

            guest.vcpu().interrupts().nmi();

            assertThat(port(guest.vcpu().run())).isEqualTo(0x99);
            assertThat(guest.vcpu().state().events().nmiMasked()).isTrue();
        }
    }

    @Test
    void sendsSystemManagementInterruptsWhereTheKernelHasThem() {
        try (RealModeGuest guest = new RealModeGuest("f4")) {
            assumeTrue(
                    guest.kvm().check(KvmCapability.KVM_CAP_X86_SMM) > 0, "this kernel has no system management mode");

            guest.vcpu().interrupts().smi();

            // Its handler is at 0x38000 (Intel SDM volume 3, 32.4), where this guest has no memory.
            assertThat(guest.vcpu().run()).isNotInstanceOf(VcpuExit.Halted.class);
        }
    }

    @Test
    void setsTheTaskPriorityThatTheGuestSees() {
        try (RealModeGuest guest = new RealModeGuest("e6 50 f4")) {
            guest.vcpu().interrupts().taskPriority(5);

            guest.vcpu().run();

            assertThat(guest.vcpu().interrupts().taskPriority()).isEqualTo(5);
            assertThat(guest.vcpu().specialRegisters().cr8()).isEqualTo(5);
        }
    }

    @Test
    void reportsAccessesToTheTaskPriorityWhereTheKernelCan() {
        try (RealModeGuest guest =
                new RealModeGuest("f4", machine -> machine.interrupts().createControllers())) {
            assumeTrue(guest.kvm().check(KvmCapability.KVM_CAP_VAPIC) > 0, "this kernel has no KVM_CAP_VAPIC");

            guest.vcpu().interrupts().reportTprAccess(true);
            guest.vcpu().interrupts().vapicAddress(0x3000);
            guest.vcpu().interrupts().reportTprAccess(false);
        }
    }

    @Test
    void takesBanksForMachineChecks() {
        try (RealModeGuest guest = new RealModeGuest("f4")) {
            int banks = guest.kvm().check(KvmCapability.KVM_CAP_MCE);
            guest.vcpu().interrupts().setUpMachineChecks(banks, guest.kvm().machineCheckAbilities());

            // An error that was corrected raises no exception. (Intel SDM volume 3, 16.3.2.2: VAL, EN and MISCV)
            guest.vcpu().interrupts().machineCheck(1, 0x9800_0000_0000_0000L, 0, 0, 0);

            assertThat(guest.vcpu().features().msrs(0x405))
                    .singleElement()
                    .satisfies(msr -> assertThat(msr.value()).isEqualTo(0x9800_0000_0000_0000L));
            assertThatThrownBy(() -> guest.vcpu().interrupts().machineCheck(99, 0, 0, 0, 0))
                    .isInstanceOf(VirtException.class);
        }
    }

    @Test
    void stillHearsItsKickWhereOtherSignalsAreBlocked() throws Exception {
        try (RealModeGuest guest = new RealModeGuest("eb fe")) {
            long userSignals = 1L << (10 - 1) | 1L << (12 - 1);
            guest.vcpu().interrupts().blockSignals(userSignals);
            Thread kicker = new Thread(() -> {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                guest.vcpu().kick();
            });
            kicker.start();

            VcpuExit exit = guest.vcpu().run();

            kicker.join();
            assertThat(exit).isInstanceOf(VcpuExit.Interrupted.class);
        }
    }

    private static int port(VcpuExit exit) {
        return ((VcpuExit.PortOut) exit).port();
    }
}
