package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * Memory of a domain, as its balloon tells. What the guest itself reports may be anything.
 *
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_BALLOON_")
public record BalloonStatistics(Parameters values) {
    /** What the guest has now. */
    public static final Parameter<Long> CURRENT = Parameter.ofUnsignedLong("balloon.current");

    /** What the guest may have at most. */
    public static final Parameter<Long> MAXIMUM = Parameter.ofUnsignedLong("balloon.maximum");

    /** What the guest read from its swap. */
    public static final Parameter<Long> SWAP_IN = Parameter.ofUnsignedLong("balloon.swap_in");

    /** What the guest wrote to its swap. */
    public static final Parameter<Long> SWAP_OUT = Parameter.ofUnsignedLong("balloon.swap_out");

    /** Page faults that waited for a disk. */
    public static final Parameter<Long> MAJOR_FAULT = Parameter.ofUnsignedLong("balloon.major_fault");

    /** Page faults that did not. */
    public static final Parameter<Long> MINOR_FAULT = Parameter.ofUnsignedLong("balloon.minor_fault");

    /** What the guest leaves empty. */
    public static final Parameter<Long> UNUSED = Parameter.ofUnsignedLong("balloon.unused");

    /** What the guest can use, in use or not. */
    public static final Parameter<Long> AVAILABLE = Parameter.ofUnsignedLong("balloon.available");

    /** What the domain's process has of the host's memory. */
    public static final Parameter<Long> RSS = Parameter.ofUnsignedLong("balloon.rss");

    /** What could be taken from the guest without making it swap. */
    public static final Parameter<Long> USABLE = Parameter.ofUnsignedLong("balloon.usable");

    /** When the guest last reported, in seconds since 1970. */
    public static final Parameter<Long> LAST_UPDATE = Parameter.ofUnsignedLong("balloon.last-update");

    /** What the guest keeps of its disks and could drop. */
    public static final Parameter<Long> DISK_CACHES = Parameter.ofUnsignedLong("balloon.disk_caches");

    /** How often the guest got a huge page. */
    public static final Parameter<Long> HUGETLB_PGALLOC = Parameter.ofUnsignedLong("balloon.hugetlb_pgalloc");

    /** How often the guest did not get a huge page. */
    public static final Parameter<Long> HUGETLB_PGFAIL = Parameter.ofUnsignedLong("balloon.hugetlb_pgfail");

    /** What the guest has now. */
    public Optional<Long> currentKibibytes() {
        return values.get(CURRENT);
    }

    /** What the guest may have at most. */
    public Optional<Long> maximumKibibytes() {
        return values.get(MAXIMUM);
    }

    /** What the guest read from its swap. */
    public Optional<Long> swapInKibibytes() {
        return values.get(SWAP_IN);
    }

    /** What the guest wrote to its swap. */
    public Optional<Long> swapOutKibibytes() {
        return values.get(SWAP_OUT);
    }

    /** Page faults that waited for a disk. */
    public Optional<Long> majorFaults() {
        return values.get(MAJOR_FAULT);
    }

    /** Page faults that did not. */
    public Optional<Long> minorFaults() {
        return values.get(MINOR_FAULT);
    }

    /** What the guest leaves empty. */
    public Optional<Long> unusedKibibytes() {
        return values.get(UNUSED);
    }

    /** What the guest can use, in use or not. */
    public Optional<Long> availableKibibytes() {
        return values.get(AVAILABLE);
    }

    /** What the domain's process has of the host's memory. */
    public Optional<Long> rssKibibytes() {
        return values.get(RSS);
    }

    /** What could be taken from the guest without making it swap. */
    public Optional<Long> usableKibibytes() {
        return values.get(USABLE);
    }

    /** When the guest last reported, in seconds since 1970. */
    public Optional<Long> lastUpdateEpochSeconds() {
        return values.get(LAST_UPDATE);
    }

    /** What the guest keeps of its disks and could drop. */
    public Optional<Long> diskCachesKibibytes() {
        return values.get(DISK_CACHES);
    }

    /** How often the guest got a huge page. */
    public Optional<Long> hugePageAllocations() {
        return values.get(HUGETLB_PGALLOC);
    }

    /** How often the guest did not get a huge page. */
    public Optional<Long> hugePageFailures() {
        return values.get(HUGETLB_PGFAIL);
    }
}
