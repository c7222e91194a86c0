package io.virt4j.kvm.vm;

import io.virt4j.kvm.sys.Mapping;

/** Guest memory without a virtual machine, on which devices run by themselves. */
public final class LooseMemory implements AutoCloseable {
    private final GuestMemory memory = new GuestMemory();

    /** Adds zeroed memory. Pieces do not overlap. */
    public LooseMemory add(long guestAddress, long length) {
        memory.add(new MemoryPiece(guestAddress, Mapping.anonymous(length, "guest memory")));
        return this;
    }

    public GuestMemory memory() {
        return memory;
    }

    /** Frees it when everybody who entered has left. Closing twice does nothing. */
    @Override
    public void close() {
        memory.close();
    }
}
