package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import java.util.Locale;

/** A copy of a vCPU's general registers. (asm/kvm.h, struct kvm_regs) */
public final class Registers {
    private final Memory memory;

    Registers(Memory memory) {
        this.memory = memory;
    }

    public long get(Register register) {
        return memory.getLong(register.offset());
    }

    public void set(Register register, long value) {
        memory.setLong(register.offset(), value);
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
