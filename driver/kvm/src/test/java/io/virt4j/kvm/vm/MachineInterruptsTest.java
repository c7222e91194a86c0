package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import io.virt4j.kvm.ioctl.InterruptLayout;
import io.virt4j.kvm.sys.EventDescriptor;
import io.virt4j.kvm.vm.state.IrqChip;
import io.virt4j.kvm.vm.state.IrqChipState;
import io.virt4j.kvm.vm.state.IrqRoute;
import io.virt4j.kvm.vm.state.LocalApic;
import io.virt4j.kvm.vm.state.MsiMessage;
import io.virt4j.kvm.vm.state.PitState;
import java.util.List;
import org.junit.jupiter.api.Test;

@NeedsKvm
class MachineInterruptsTest {
    private static final String HALTS = "f4";

    /** Spurious interrupt vector register, with the bit that turns the local APIC on. (Intel SDM volume 3, 11.9) */
    private static final int SPURIOUS = 0xf0;

    private static final int APIC_ON = 0x1ff;

    /** Interrupt request register: one bit a vector, 32 every 16 bytes. (Intel SDM volume 3, table 11-1) */
    private static final int REQUESTED = 0x200;

    @Test
    void bringsALineToThePic() {
        try (RealModeGuest guest = withControllers()) {
            MachineInterrupts interrupts = guest.machine().interrupts();

            interrupts.line(3, true);
            interrupts.line(12, true);

            assertThat(requested(interrupts.state(IrqChip.PIC_MASTER))).isEqualTo(1 << 3 | 1 << 2);
            assertThat(requested(interrupts.state(IrqChip.PIC_SLAVE))).isEqualTo(1 << 4);
        }
    }

    @Test
    void tellsWhatCameOfALine() {
        try (RealModeGuest guest = withControllers()) {
            MachineInterrupts interrupts = guest.machine().interrupts();

            assertThat(interrupts.lineStatus(3, true)).isPositive();
            interrupts.line(3, false);
            assertThat(interrupts.lineStatus(3, true)).isZero();
        }
    }

    @Test
    void putsTheControllersBack() {
        try (RealModeGuest guest = withControllers();
                RealModeGuest other = withControllers()) {
            guest.machine().interrupts().line(5, true);
            for (IrqChip chip : IrqChip.values()) {
                IrqChipState saved = new IrqChipState(
                        guest.machine().interrupts().state(chip).toBytes());

                other.machine().interrupts().state(saved);

                assertThat(saved.chip()).isEqualTo(chip.number());
                assertThat(other.machine().interrupts().state(chip).toBytes()).isEqualTo(saved.toBytes());
            }
            assertThat(requested(other.machine().interrupts().state(IrqChip.PIC_MASTER)))
                    .isEqualTo(1 << 5);
        }
    }

    @Test
    void masksThePinsOfTheIoApicAtFirst() {
        try (RealModeGuest guest = withControllers()) {
            IrqChipState state = guest.machine().interrupts().state(IrqChip.IOAPIC);

            for (int pin = 0; pin < InterruptLayout.KVM_IOAPIC_NUM_PINS; pin++) {
                assertThat(state.redirection(pin) & 1 << 16).isNotZero();
            }
        }
    }

    @Test
    void sendsMessagesToTheLocalApic() {
        try (RealModeGuest guest = withControllers()) {
            turnOnApic(guest.vcpu());

            boolean isDelivered = guest.machine().interrupts().send(MsiMessage.to(0, 0x41));

            assertThat(isDelivered).isTrue();
            assertThat(isRequested(guest.vcpu(), 0x41)).isTrue();
            assertThat(isRequested(guest.vcpu(), 0x42)).isFalse();
        }
    }

    @Test
    void raisesALineForAnEventDescriptor() throws Exception {
        try (RealModeGuest guest = withControllers();
                EventDescriptor event = new EventDescriptor()) {
            MachineInterrupts interrupts = guest.machine().interrupts();
            interrupts.connect(event, 4);

            event.signal();

            // The kernel raises it on a thread of its own.
            while (requested(interrupts.state(IrqChip.PIC_MASTER)) != 1 << 4) {
                Thread.sleep(1);
            }
            interrupts.disconnect(event, 4);
            assertThat(event.take()).isZero();
            event.signal();
            assertThat(event.take()).isEqualTo(1);
        }
    }

    @Test
    void routesALineAsAMessage() throws Exception {
        try (RealModeGuest guest = withControllers();
                EventDescriptor event = new EventDescriptor()) {
            turnOnApic(guest.vcpu());
            guest.machine()
                    .interrupts()
                    .route(List.of(
                            new IrqRoute.Pin(4, IrqChip.IOAPIC, 4), new IrqRoute.Message(24, MsiMessage.to(0, 0x51))));
            guest.machine().interrupts().connect(event, 24);

            event.signal();

            while (!isRequested(guest.vcpu(), 0x51)) {
                Thread.sleep(1);
            }
        }
    }

    @Test
    void tellsWhenALevelTriggeredInterruptWasHandled() {
        // The first 8259 from vector 0x20 on, as the PC does; then out 0x98, al; sti; hlt
        String setsUpThePic = "b0 11 e6 20 b0 20 e6 21 b0 04 e6 21 b0 01 e6 21 e6 98 fb f4";
        try (RealModeGuest guest = withControllers(setsUpThePic);
                EventDescriptor event = new EventDescriptor();
                EventDescriptor handled = new EventDescriptor()) {
            // mov al, 0x20; out 0x20, al; out 0x99, al; iret
            guest.handle(0x23, "b0 20 e6 20 e6 99 cf");
            guest.machine().interrupts().connect(event, 3, handled);
            assertThat(port(guest.vcpu().run())).isEqualTo(0x98);

            event.signal();

            assertThat(port(guest.vcpu().run())).isEqualTo(0x99);
            assertThat(handled.take()).isEqualTo(1);
        }
    }

    @Test
    void keepsTheLocalApicsWhenTheIoApicIsTheMonitors() {
        try (RealModeGuest guest =
                new RealModeGuest(HALTS, machine -> machine.interrupts().createLocalControllers(24))) {
            turnOnApic(guest.vcpu());

            guest.machine().interrupts().send(MsiMessage.to(0, 0x61));

            assertThat(isRequested(guest.vcpu(), 0x61)).isTrue();
        }
    }

    @Test
    void savesTheTimer() {
        // Channel 2, mode 2, count 0x1234; then halt with interrupts off.
        String programs = "b0 b4 e6 43 b0 34 e6 42 b0 12 e6 42 e6 99 f4";
        try (RealModeGuest guest = new RealModeGuest(programs, machine -> {
            machine.interrupts().createControllers();
            machine.time().createPit(true);
            machine.time().reinjectPit(false);
        })) {
            guest.vcpu().run();
            PitState saved = guest.machine().time().pit();

            guest.machine().time().pit(saved);

            assertThat(saved.count(2)).isEqualTo(0x1234);
            assertThat(saved.mode(2)).isEqualTo(2);
            assertThat(guest.machine().time().pit().count(2)).isEqualTo(0x1234);
        }
    }

    private static RealModeGuest withControllers() {
        return withControllers(HALTS);
    }

    private static RealModeGuest withControllers(String code) {
        return new RealModeGuest(code, machine -> machine.interrupts().createControllers());
    }

    private static int port(VcpuExit exit) {
        return ((VcpuExit.PortOut) exit).port();
    }

    private static void turnOnApic(Vcpu vcpu) {
        LocalApic apic = vcpu.state().localApic();
        apic.register(SPURIOUS, APIC_ON);
        vcpu.state().localApic(apic);
    }

    private static boolean isRequested(Vcpu vcpu, int vector) {
        int bits = vcpu.state().localApic().register(REQUESTED + vector / 32 * 16);
        return (bits & 1 << vector % 32) != 0;
    }

    /** The interrupt request register of an 8259. (asm/kvm.h, struct kvm_pic_state) */
    private static int requested(IrqChipState state) {
        return state.toBytes()[InterruptLayout.IRQCHIP_STATE + 1];
    }
}
