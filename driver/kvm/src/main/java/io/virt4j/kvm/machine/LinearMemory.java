package io.virt4j.kvm.machine;

import io.virt4j.VirtException;
import io.virt4j.kvm.vm.GuestMemory;
import io.virt4j.kvm.vm.Vcpu;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;

/** A guest's memory by the linear addresses of one of its vCPUs, which does not run meanwhile. */
final class LinearMemory {
    private static final long PAGE = 4096;

    private final Vcpu vcpu;
    private final GuestMemory memory;

    LinearMemory(Vcpu vcpu, GuestMemory memory) {
        this.vcpu = vcpu;
        this.memory = memory;
    }

    /** The bytes from an address on, little-endian: {@code length} of them, or fewer where the guest has no more there. */
    ByteBuffer read(long address, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            long at = address + bytes.position();
            int part = (int) Math.min(bytes.remaining(), PAGE - (at & (PAGE - 1)));
            OptionalLong physical = vcpu.debug().translate(at);
            if (physical.isEmpty()) {
                break;
            }
            try {
                bytes.put(memory.read(physical.getAsLong(), part));
            } catch (VirtException e) {
                break; // A device's address, say.
            }
        }
        return bytes.flip();
    }
}
