package io.virt4j.host;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How a processor is described that several hosts can provide. (virConnectBaselineCPUFlags) */
@NativeEnum(value = "virConnectBaselineCPUFlags", prefix = "VIR_CONNECT_BASELINE_CPU_")
public enum BaselineFlag implements Flag {
    /** With each feature by its name, those of the model too. */
    EXPAND_FEATURES(1 << 0),
    /** Without features that keep a domain from migrating. */
    MIGRATABLE(1 << 1),
    /** By the given processors alone, whichever host computes it. */
    IGNORE_HOST(1 << 2);

    private final int bit;

    BaselineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
