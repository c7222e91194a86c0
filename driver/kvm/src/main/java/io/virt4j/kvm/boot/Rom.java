package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;

/**
 * Memory of its own that the guest can read and not write, where the {@link MemoryMap} has none.
 *
 * @param address where the guest sees it, a multiple of 4096
 * @param bytes what remains in the buffer, a multiple of 4096
 */
public record Rom(long address, ByteBuffer bytes) {}
