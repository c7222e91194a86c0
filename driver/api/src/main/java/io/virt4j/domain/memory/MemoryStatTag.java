package io.virt4j.domain.memory;

import io.virt4j.NativeEnum;

/** What a number of {@link MemoryStats} is. A tag that has no name here yet is carried as it is. (virDomainMemoryStatTags) */
@NativeEnum(value = "virDomainMemoryStatTags", prefix = "VIR_DOMAIN_MEMORY_STAT_")
public record MemoryStatTag(int number) {
    /** What the guest read from its swap, in KiB. */
    public static final MemoryStatTag SWAP_IN = new MemoryStatTag(0);

    /** What the guest wrote to its swap, in KiB. */
    public static final MemoryStatTag SWAP_OUT = new MemoryStatTag(1);

    /** Page faults that waited for a disk. */
    public static final MemoryStatTag MAJOR_FAULT = new MemoryStatTag(2);

    /** Page faults that did not. */
    public static final MemoryStatTag MINOR_FAULT = new MemoryStatTag(3);

    /** What the guest leaves empty, in KiB. */
    public static final MemoryStatTag UNUSED = new MemoryStatTag(4);

    /** What the guest can use, in use or not, in KiB. */
    public static final MemoryStatTag AVAILABLE = new MemoryStatTag(5);

    /** What the guest has now, in KiB. */
    public static final MemoryStatTag ACTUAL_BALLOON = new MemoryStatTag(6);

    /** What the domain's process has of the host's memory, in KiB. */
    public static final MemoryStatTag RSS = new MemoryStatTag(7);

    /** What could be taken from the guest without making it swap, in KiB. */
    public static final MemoryStatTag USABLE = new MemoryStatTag(8);

    /** When the guest last reported, in seconds since 1970. */
    public static final MemoryStatTag LAST_UPDATE = new MemoryStatTag(9);

    /** What the guest keeps of its disks and could drop, in KiB. */
    public static final MemoryStatTag DISK_CACHES = new MemoryStatTag(10);

    /** How often the guest got a huge page. */
    public static final MemoryStatTag HUGETLB_PGALLOC = new MemoryStatTag(11);

    /** How often the guest did not get a huge page. */
    public static final MemoryStatTag HUGETLB_PGFAIL = new MemoryStatTag(12);
}
