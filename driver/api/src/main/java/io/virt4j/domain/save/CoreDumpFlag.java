package io.virt4j.domain.save;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to dump the memory of a domain. (virDomainCoreDumpFlags) */
@NativeEnum(value = "virDomainCoreDumpFlags", prefix = "VIR_DUMP_")
public enum CoreDumpFlag implements Flag {
    /** The domain is ended afterwards, as one that has crashed. */
    CRASH(1 << 0),
    /** The guest runs on meanwhile. */
    LIVE(1 << 1),
    /** The file is written past the host's cache. */
    BYPASS_CACHE(1 << 2),
    /** The guest is reset afterwards. */
    RESET(1 << 3),
    /** Only the guest's memory and registers, in a format that debuggers of kernels read. */
    MEMORY_ONLY(1 << 4);

    private final int bit;

    CoreDumpFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
