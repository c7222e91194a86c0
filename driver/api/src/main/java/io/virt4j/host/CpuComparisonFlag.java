package io.virt4j.host;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How processors are compared. (virConnectCompareCPUFlags) */
@NativeEnum(value = "virConnectCompareCPUFlags", prefix = "VIR_CONNECT_COMPARE_CPU_")
public enum CpuComparisonFlag implements Flag {
    /** An incompatible processor is an error, which says what it lacks. */
    FAIL_INCOMPATIBLE(1 << 0),
    /** The document is held against its schema first. */
    VALIDATE_XML(1 << 1);

    private final int bit;

    CpuComparisonFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
