package io.virt4j.domain.console;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to open a console. (virDomainConsoleFlags) */
@NativeEnum(value = "virDomainConsoleFlags", prefix = "VIR_DOMAIN_CONSOLE_")
public enum ConsoleFlag implements Flag {
    /** Who has it open is disconnected. */
    FORCE(1 << 0),
    /** Fails where the driver cannot keep others out. */
    SAFE(1 << 1);

    private final int bit;

    ConsoleFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
