package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import io.virt4j.kvm.sys.EventDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@NeedsKvm
class MachineEventsTest {
    /** {@code mov al, 7; out 0x50, al; mov al, 8; out 0x50, al; hlt}. */
    private static final String WRITES_7_AND_8 = "b0 07 e6 50 b0 08 e6 50 f4";

    @Test
    void signalsInsteadOfComingBack() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_7_AND_8);
                EventDescriptor event = new EventDescriptor()) {
            guest.machine().events().connect(Doorbell.port(0x50, 1), event);

            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.Halted.class);

            assertThat(event.take()).isEqualTo(2);
        }
    }

    @Test
    void signalsForOneValueAlone() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_7_AND_8);
                EventDescriptor event = new EventDescriptor()) {
            guest.machine().events().connect(Doorbell.port(0x50, 1).matching(7), event);

            VcpuExit exit = guest.vcpu().run();

            assertThat(exit)
                    .isInstanceOfSatisfying(
                            VcpuExit.PortOut.class,
                            out -> assertThat(out.data().get(0)).isEqualTo((byte) 8));
            assertThat(event.take()).isEqualTo(1);
        }
    }

    @Test
    void comesBackAgainWhenDisconnected() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_7_AND_8);
                EventDescriptor event = new EventDescriptor()) {
            Doorbell doorbell = Doorbell.port(0x50, 1);
            guest.machine().events().connect(doorbell, event);
            guest.machine().events().disconnect(doorbell, event);

            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.PortOut.class);
        }
    }

    @Test
    void signalsForWritesToMemoryThatIsNotThere() {
        // mov ax, 0xf000; mov ds, ax; mov [0x124], ax; hlt
        try (RealModeGuest guest = new RealModeGuest("b8 00 f0 8e d8 a3 24 01 f4");
                EventDescriptor event = new EventDescriptor()) {
            guest.machine().events().connect(Doorbell.memory(0xf0124, 2), event);

            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.Halted.class);

            assertThat(event.take()).isEqualTo(1);
        }
    }

    @Test
    void collectsWritesThatCanWait() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_7_AND_8)) {
            guest.machine().events().coalesce(0x50, 1, true);
            List<String> writes = new ArrayList<>();

            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.Halted.class);
            int count = guest.vcpu()
                    .coalescedWrites()
                    .take((address, length, isPort, data) ->
                            writes.add(address + "," + length + "," + isPort + "," + (data & 0xff)));

            assertThat(count).isEqualTo(2);
            assertThat(writes).containsExactly("80,1,true,7", "80,1,true,8");
            assertThat(guest.vcpu().coalescedWrites().take((address, length, isPort, data) -> {}))
                    .isZero();
        }
    }

    @Test
    void collectsNoMoreWhenToldSo() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_7_AND_8)) {
            guest.machine().events().coalesce(0x50, 1, true);
            guest.machine().events().coalesceNoMore(0x50, 1, true);

            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.PortOut.class);
        }
    }
}
