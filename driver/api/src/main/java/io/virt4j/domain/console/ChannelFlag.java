package io.virt4j.domain.console;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to open a channel. (virDomainChannelFlags) */
@NativeEnum(value = "virDomainChannelFlags", prefix = "VIR_DOMAIN_CHANNEL_")
public enum ChannelFlag implements Flag {
    /** Who has it open is disconnected. */
    FORCE(1 << 0);

    private final int bit;

    ChannelFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
