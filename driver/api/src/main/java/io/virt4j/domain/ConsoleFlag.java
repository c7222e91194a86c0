package io.virt4j.domain;

import io.virt4j.Flag;

/** How to open a console. (virDomainConsoleFlags) */
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
