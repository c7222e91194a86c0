package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import io.virt4j.kvm.vm.state.DebugRegisters;
import io.virt4j.kvm.vm.state.ExtendedControl;
import io.virt4j.kvm.vm.state.FpuState;
import io.virt4j.kvm.vm.state.LocalApic;
import io.virt4j.kvm.vm.state.MpState;
import io.virt4j.kvm.vm.state.VcpuEvents;
import io.virt4j.kvm.vm.state.XsaveState;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@NeedsKvm
class VcpuStateTest {
    private static final String HALTS = "f4";

    private static final byte[] SIXTEEN_BYTES = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);

    // Places in the XSAVE area. (Intel SDM volume 1, table 13-1 and 13.4.2)
    private static final int XMM3 = 160 + 3 * 16;
    private static final int XSTATE_BV = 512;

    /** Timer entry of the local APIC. (Intel SDM volume 3, table 11-1) */
    private static final int TIMER = 0x320;

    @Test
    void movesAGuestInMidLoopToAnotherMachine() {
        // mov cx, 1; and on: mov al, cl; out 0x50, al; inc cx; jmp and on
        String counts = "b9 01 00 88 c8 e6 50 41 eb f9";
        try (RealModeGuest guest = new RealModeGuest(counts);
                RealModeGuest other = new RealModeGuest(counts)) {
            for (int i = 1; i <= 3; i++) {
                assertThat(byteOf(guest.vcpu().run())).isEqualTo(i);
            }
            // A port's exit is finished only when the guest goes on. (KVM api.rst 4.10)
            guest.vcpu().kick();
            guest.vcpu().run();

            other.vcpu().registers(Registers.of(guest.vcpu().registers().toBytes()));
            other.vcpu()
                    .specialRegisters(
                            SpecialRegisters.of(guest.vcpu().specialRegisters().toBytes()));

            assertThat(byteOf(other.vcpu().run())).isEqualTo(4);
        }
    }

    @Test
    void keepsTheFloatingPointRegisters() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            FpuState fpu = guest.vcpu().state().fpu();
            fpu.xmm(3, SIXTEEN_BYTES);
            fpu.control(0x27f);
            guest.vcpu().state().fpu(fpu);

            FpuState saved = new FpuState(guest.vcpu().state().fpu().toBytes());

            assertThat(saved.xmm(3)).isEqualTo(SIXTEEN_BYTES);
            assertThat(saved.control()).isEqualTo(0x27f);
        }
    }

    @Test
    void movesTheWholeRegisterFileToAnotherMachine() {
        try (RealModeGuest guest = new RealModeGuest(HALTS);
                RealModeGuest other = new RealModeGuest(HALTS)) {
            byte[] area = guest.vcpu().state().xsave().toBytes();
            System.arraycopy(SIXTEEN_BYTES, 0, area, XMM3, SIXTEEN_BYTES.length);
            area[XSTATE_BV] |= 2;
            guest.vcpu().state().xsave(new XsaveState(area));

            XsaveState saved = guest.vcpu().state().xsave();
            other.vcpu().state().xsave(saved);

            assertThat(saved.present() & 2).isNotZero();
            assertThat(saved.mxcsr()).isEqualTo(0x1f80);
            assertThat(other.vcpu().state().xsave().toBytes()).containsSequence(SIXTEEN_BYTES);
            assertThat(other.vcpu().state().fpu().xmm(3)).isEqualTo(SIXTEEN_BYTES);
        }
    }

    @Test
    void keepsTheExtendedControlRegister() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            guest.vcpu().state().extendedControl(ExtendedControl.ofXcr0(3));

            ExtendedControl saved =
                    new ExtendedControl(guest.vcpu().state().extendedControl().toBytes());

            assertThat(saved.xcr0()).isEqualTo(3);
        }
    }

    @Test
    void keepsTheLocalApic() {
        try (RealModeGuest guest = withControllers();
                RealModeGuest other = withControllers()) {
            LocalApic apic = guest.vcpu().state().localApic();
            apic.register(TIMER, 0x100ec);
            guest.vcpu().state().localApic(apic);

            other.vcpu().state().localApic(guest.vcpu().state().localApic());

            assertThat(other.vcpu().state().localApic().register(TIMER)).isEqualTo(0x100ec);
        }
    }

    @Test
    void letsTheFirstVcpuRunAndTheOthersWait() {
        try (RealModeGuest guest = withControllers()) {
            Vcpu second = guest.machine().createVcpu(1);

            assertThat(guest.vcpu().state().mpState()).isEqualTo(MpState.RUNNABLE);
            assertThat(second.state().mpState()).isEqualTo(MpState.UNINITIALIZED);

            second.state().mpState(MpState.HALTED);
            assertThat(second.state().mpState()).isEqualTo(MpState.HALTED);
        }
    }

    @Test
    void bootsAnotherVcpuWhereToldSo() {
        try (RealModeGuest guest = new RealModeGuest(HALTS, machine -> {
            machine.interrupts().createControllers();
            machine.bootVcpu(1);
        })) {
            assertThat(guest.vcpu().state().mpState()).isEqualTo(MpState.UNINITIALIZED);
            assertThat(guest.machine().createVcpu(1).state().mpState()).isEqualTo(MpState.RUNNABLE);
        }
    }

    @Test
    void sendsAnExceptionToTheGuest() {
        try (RealModeGuest guest = new RealModeGuest("fa f4")) {
            guest.handle(6, "e6 33 f4");
            VcpuEvents events = guest.vcpu().state().events();
            assertThat(events.hasException()).isFalse();
            events.inject(6);
            guest.vcpu().state().events(events);
            assertThat(guest.vcpu().state().events().hasException()).isTrue();
            assertThat(guest.vcpu().state().events().exception()).isEqualTo(6);

            VcpuExit exit = guest.vcpu().run();

            assertThat(exit)
                    .isInstanceOfSatisfying(
                            VcpuExit.PortOut.class,
                            out -> assertThat(out.port()).isEqualTo(0x33));
        }
    }

    @Test
    void keepsTheDebugRegisters() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            DebugRegisters registers = guest.vcpu().state().debugRegisters();
            registers.address(2, 0x1234);
            guest.vcpu().state().debugRegisters(registers);

            DebugRegisters saved =
                    new DebugRegisters(guest.vcpu().state().debugRegisters().toBytes());

            assertThat(saved.address(2)).isEqualTo(0x1234);
            assertThat(saved.dr7()).isEqualTo(registers.dr7());
        }
    }

    @Test
    void readsThePagePointersWithTheSpecialRegisters() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            assumeTrue(guest.kvm().check(KvmCapability.KVM_CAP_SREGS2) > 0, "this kernel has no KVM_GET_SREGS2");

            assertThat(guest.vcpu().state().pagedRegisters().hasPointers()).isFalse();
            guest.vcpu().state().pagedRegisters(guest.vcpu().state().pagedRegisters());
        }
    }

    @Test
    void readsNestedStateWhereTheProcessorHasIt() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            assumeTrue(
                    guest.kvm().check(KvmCapability.KVM_CAP_NESTED_STATE) > 0,
                    "this KVM runs no hypervisors inside of guests");

            assertThat(guest.vcpu().state().nested().inGuest()).isFalse();
            guest.vcpu().state().nested(guest.vcpu().state().nested());
        }
    }

    @Test
    void readsSingleRegistersWhereTheKernelHasThem() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            assumeTrue(guest.kvm().check(KvmCapability.KVM_CAP_ONE_REG) > 0, "this kernel has no KVM_GET_ONE_REG");

            for (long id : guest.vcpu().state().registerIds()) {
                guest.vcpu().state().register(id, guest.vcpu().state().register(id));
            }
            // IA32_APIC_BASE, a register of type MSR. (KVM api.rst 4.68, x86)
            long apicBase = 0x2030_0002_0000_001bL;
            assertThat(guest.vcpu().state().register(apicBase))
                    .isEqualTo(guest.vcpu().specialRegisters().apicBase());
        }
    }

    @Test
    void refusesBytesThatAreTooFew() {
        assertThatThrownBy(() -> new LocalApic(new byte[1023]))
                .isInstanceOf(VirtException.class)
                .hasMessage("LocalApic has 1024 bytes, and there are 1023");
        assertThatThrownBy(() -> Registers.of(new byte[0])).isInstanceOf(VirtException.class);
        assertThatThrownBy(() -> SpecialRegisters.of(new byte[0])).isInstanceOf(VirtException.class);
        assertThatThrownBy(() -> MpState.of(5)).isInstanceOf(VirtException.class);
    }

    private static RealModeGuest withControllers() {
        return new RealModeGuest(HALTS, machine -> machine.interrupts().createControllers());
    }

    private static int byteOf(VcpuExit exit) {
        return ((VcpuExit.PortOut) exit).data().get(0);
    }
}
