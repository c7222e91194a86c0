package io.virt4j.domain.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What is known of a running domain's memory, partly by the guest itself, which may report anything. (virDomainMemoryStats)
 *
 * @param values by their tags, in the host's order; what the host does not tell is not there
 */
public record MemoryStats(Map<MemoryStatTag, Long> values) {
    public MemoryStats {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What the guest read from its swap, in KiB. */
    public OptionalLong swapInKibibytes() {
        return get(MemoryStatTag.SWAP_IN);
    }

    /** What the guest wrote to its swap, in KiB. */
    public OptionalLong swapOutKibibytes() {
        return get(MemoryStatTag.SWAP_OUT);
    }

    /** Page faults that waited for a disk. */
    public OptionalLong majorFaults() {
        return get(MemoryStatTag.MAJOR_FAULT);
    }

    /** Page faults that did not. */
    public OptionalLong minorFaults() {
        return get(MemoryStatTag.MINOR_FAULT);
    }

    /** What the guest leaves empty, in KiB. */
    public OptionalLong unusedKibibytes() {
        return get(MemoryStatTag.UNUSED);
    }

    /** What the guest can use, in use or not, in KiB. */
    public OptionalLong availableKibibytes() {
        return get(MemoryStatTag.AVAILABLE);
    }

    /** What the guest has now, in KiB. */
    public OptionalLong actualBalloonKibibytes() {
        return get(MemoryStatTag.ACTUAL_BALLOON);
    }

    /** What the domain's process has of the host's memory, in KiB. */
    public OptionalLong rssKibibytes() {
        return get(MemoryStatTag.RSS);
    }

    /** What could be taken from the guest without making it swap, in KiB. */
    public OptionalLong usableKibibytes() {
        return get(MemoryStatTag.USABLE);
    }

    /** When the guest last reported, in seconds since 1970. */
    public OptionalLong lastUpdateEpochSeconds() {
        return get(MemoryStatTag.LAST_UPDATE);
    }

    /** What the guest keeps of its disks and could drop, in KiB. */
    public OptionalLong diskCachesKibibytes() {
        return get(MemoryStatTag.DISK_CACHES);
    }

    /** How often the guest got a huge page. */
    public OptionalLong hugePageAllocations() {
        return get(MemoryStatTag.HUGETLB_PGALLOC);
    }

    /** How often the guest did not get a huge page. */
    public OptionalLong hugePageFailures() {
        return get(MemoryStatTag.HUGETLB_PGFAIL);
    }

    private OptionalLong get(MemoryStatTag tag) {
        Long value = values.get(tag);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
