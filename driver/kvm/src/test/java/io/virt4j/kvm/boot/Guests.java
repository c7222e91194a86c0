package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuExit;
import io.virt4j.kvm.vm.VirtualMachine;
import java.util.function.Function;

/** Guests that run as far as their first word. */
final class Guests {
    private Guests() {}

    /** What a guest writes first, which has to be 4 bytes to port 0x42. */
    static int firstWord(Boot boot, MemoryMap map) {
        return first(boot, map, exit -> {
            assertThat(exit).isInstanceOf(VcpuExit.PortOut.class);
            VcpuExit.PortOut out = (VcpuExit.PortOut) exit;
            assertThat(out.port()).isEqualTo(0x42);
            assertThat(out.size()).isEqualTo(4);
            return out.data().getInt(0);
        });
    }

    /** What is seen in a guest's first exit. */
    static <T> T first(Boot boot, MemoryMap map, Function<VcpuExit, T> look) {
        try (Kvm kvm = Kvm.open();
                VirtualMachine machine = kvm.createVirtualMachine()) {
            for (MemoryMap.Piece piece : map.pieces()) {
                machine.addMemory(piece.address(), piece.length());
            }
            boot.addRoms(machine);
            Vcpu vcpu = machine.createVcpu(0);
            boot.load(machine.memory(), vcpu);
            return look.apply(vcpu.run());
        }
    }
}
