package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import java.util.List;
import org.junit.jupiter.api.Test;

@NeedsKvm
class VcpuDebugTest {
    /** Three {@code nop} and {@code hlt}, at 0x1000. */
    private static final String NOPS = "90 90 90 f4";

    private static final int STEPPED = 1 << 14;

    @Test
    void stopsAfterEachInstruction() {
        try (RealModeGuest guest = new RealModeGuest(NOPS)) {
            guest.vcpu().debug().step(false);

            for (int rip = 0x1001; rip <= 0x1003; rip++) {
                VcpuExit.Debug stop = (VcpuExit.Debug) guest.vcpu().run();
                assertThat(stop.exception()).isEqualTo(1);
                assertThat(stop.rip()).isEqualTo(rip);
                assertThat(stop.dr6() & STEPPED).isNotZero();
            }
            guest.vcpu().debug().off();
            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.Halted.class);
        }
    }

    @Test
    void stopsAtAnAddress() {
        try (RealModeGuest guest = new RealModeGuest(NOPS)) {
            guest.vcpu().debug().breakAt(List.of(0x5000L, 0x1002L));

            VcpuExit.Debug stop = (VcpuExit.Debug) guest.vcpu().run();

            assertThat(stop.rip()).isEqualTo(0x1002);
            assertThat(stop.dr6() & 0xf).isEqualTo(2);
            assertThat(guest.vcpu().registers().get(Register.RIP)).isEqualTo(0x1002);
        }
    }

    @Test
    void refusesMoreBreakpointsThanTheProcessorHas() {
        try (RealModeGuest guest = new RealModeGuest(NOPS)) {
            assertThatThrownBy(() -> guest.vcpu().debug().breakAt(List.of(1L, 2L, 3L, 4L, 5L)))
                    .isInstanceOf(VirtException.class)
                    .hasMessage("5 breakpoints are too many: the processor has 4");
        }
    }

    @Test
    void translatesAddresses() {
        try (RealModeGuest guest = new RealModeGuest(NOPS)) {
            assertThat(guest.vcpu().debug().translate(0x1234)).hasValue(0x1234);
        }
    }

    @Test
    void comesWithItsRegistersWhereToldSo() {
        // mov ax, 0x1234; out 0x50, ax; out 0x50, ax; hlt
        try (RealModeGuest guest = new RealModeGuest("b8 34 12 e7 50 e7 50 f4")) {
            SharedRegisters shared = guest.vcpu().sharedRegisters();
            shared.enable(true);
            guest.vcpu().run();

            Registers registers = shared.registers();
            assertThat(registers.get(Register.RAX)).isEqualTo(0x1234);
            assertThat(shared.specialRegisters().segment(SegmentRegister.CS).base())
                    .isZero();
            assertThat(shared.events().hasException()).isFalse();
            registers.set(Register.RAX, 0x77);
            shared.registers(registers);

            VcpuExit.PortOut out = (VcpuExit.PortOut) guest.vcpu().run();
            assertThat(out.data().getShort(0)).isEqualTo((short) 0x77);
        }
    }
}
