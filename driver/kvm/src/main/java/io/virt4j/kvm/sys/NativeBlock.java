package io.virt4j.kvm.sys;

import com.sun.jna.Memory;

/** Blocks of native memory that system calls read and write; each is freed with the last reference to it. */
@SuppressWarnings("exports") // for the packages of this module alone
public final class NativeBlock {
    private NativeBlock() {}

    /** A block of zeros; {@code size} in bytes. */
    public static Memory zeroed(long size) {
        Memory block = new Memory(size);
        block.clear();
        return block;
    }

    /** A block with those bytes. */
    public static Memory of(byte[] bytes) {
        Memory block = new Memory(bytes.length);
        block.write(0, bytes, 0, bytes.length);
        return block;
    }
}
