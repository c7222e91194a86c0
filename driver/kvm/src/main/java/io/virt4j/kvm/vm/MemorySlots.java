package io.virt4j.kvm.vm;

import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.sys.Mapping;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The memory slots of a virtual machine: numbers them, and keeps its {@link GuestMemory} in step with them. */
final class MemorySlots {
    private final KvmDescriptor descriptor;
    private final GuestMemory memory = new GuestMemory();
    private final Set<MemorySlot> slots = new LinkedHashSet<>();
    private final BitSet numbers = new BitSet();

    MemorySlots(KvmDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    GuestMemory memory() {
        return memory;
    }

    /** Those that the guest has, in the order in which they came. */
    synchronized List<MemorySlot> all() {
        return List.copyOf(slots);
    }

    /** Takes the mapping over, also if it fails. */
    synchronized MemorySlot add(long guestAddress, Mapping mapping, Set<SlotFlag> flags) {
        try {
            boolean readOnly = flags.contains(SlotFlag.READ_ONLY);
            MemorySlot slot = new MemorySlot(descriptor, numbers.nextClearBit(0), guestAddress, mapping, readOnly);
            slot.flags(flags);
            memory.add(slot.piece());
            slots.add(slot);
            numbers.set(slot.number());
            return slot;
        } catch (RuntimeException e) {
            mapping.close();
            throw e;
        }
    }

    synchronized void remove(MemorySlot slot) {
        if (slots.contains(slot)) {
            slot.unset();
            slots.remove(slot);
            numbers.clear(slot.number());
            memory.remove(slot.guestAddress());
        }
    }

    /** Frees all memory, once the virtual machine is gone. */
    synchronized void close() {
        memory.close();
    }
}
