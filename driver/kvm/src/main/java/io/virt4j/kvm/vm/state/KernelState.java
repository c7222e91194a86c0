package io.virt4j.kvm.vm.state;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A part of a machine's state in the kernel's own layout. */
public abstract class KernelState {
    /** The kernel's structure, little-endian. */
    final ByteBuffer bytes;

    /**
     * @param bytes a copy of which is kept
     * @param size that it has to have at least
     * @throws VirtException {@link ErrorCode#INVALID_ARG} if it is shorter
     */
    KernelState(byte[] bytes, int size) {
        if (bytes.length < size) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    getClass().getSimpleName() + " has " + size + " bytes, and there are " + bytes.length);
        }
        this.bytes = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The kernel's structure, for keeping. */
    public final byte[] toBytes() {
        return bytes.array().clone();
    }

    final int u8(int offset) {
        return Byte.toUnsignedInt(bytes.get(offset));
    }

    final void u8(int offset, int value) {
        bytes.put(offset, (byte) value);
    }
}
