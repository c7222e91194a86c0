package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.StateLayout;
import io.virt4j.kvm.sys.NativeBlock;
import java.util.Locale;

/** A copy of a vCPU's general registers. (asm/kvm.h, struct kvm_regs) */
public final class Registers {
    private final Memory memory;

    Registers(Memory memory) {
        this.memory = memory;
    }

    /**
     * From {@link #toBytes}.
     *
     * @throws VirtException {@link ErrorCode#INVALID_ARG} if the length is another
     */
    public static Registers of(byte[] bytes) {
        if (bytes.length != StateLayout.REGS_SIZE) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    "general registers are of " + StateLayout.REGS_SIZE + " bytes, and there are " + bytes.length);
        }
        return new Registers(NativeBlock.of(bytes));
    }

    public long get(Register register) {
        return memory.getLong(register.offset());
    }

    public void set(Register register, long value) {
        memory.setLong(register.offset(), value);
    }

    /** The kernel's structure, for keeping. */
    public byte[] toBytes() {
        return memory.getByteArray(0, StateLayout.REGS_SIZE);
    }

    Memory memory() {
        return memory;
    }

    /** All of them in one line, such as {@code rax=0x0 rbx=0x7000 …}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Register register : Register.values()) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(register.name().toLowerCase(Locale.ROOT))
                    .append("=0x")
                    .append(Long.toHexString(get(register)));
        }
        return text.toString();
    }
}
