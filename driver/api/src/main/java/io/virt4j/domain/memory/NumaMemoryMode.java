package io.virt4j.domain.memory;

import io.virt4j.NativeEnum;

/** How memory is spread over the host's cells. A number that has no name here yet is carried as it is. (virDomainNumatuneMemMode) */
@NativeEnum(value = "virDomainNumatuneMemMode", prefix = "VIR_DOMAIN_NUMATUNE_MEM_")
public record NumaMemoryMode(int number) {
    /** From these cells alone. */
    public static final NumaMemoryMode STRICT = new NumaMemoryMode(0);

    /** From these cells as long as they have some. */
    public static final NumaMemoryMode PREFERRED = new NumaMemoryMode(1);

    /** From these cells in turn. */
    public static final NumaMemoryMode INTERLEAVE = new NumaMemoryMode(2);

    /** From where the guest's control group lets it. */
    public static final NumaMemoryMode RESTRICTIVE = new NumaMemoryMode(3);
}
