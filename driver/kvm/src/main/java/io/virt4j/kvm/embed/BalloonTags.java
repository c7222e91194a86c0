package io.virt4j.kvm.embed;

import io.virt4j.domain.memory.MemoryStatTag;
import io.virt4j.kvm.virtio.balloon.BalloonStatistic;
import java.util.Map;

/** What a balloon's statistics are called by libvirt, which counts memory in KiB. */
final class BalloonTags {
    private static final long KIBIBYTE = 1024;

    private BalloonTags() {}

    static void put(Map<MemoryStatTag, Long> values, BalloonStatistic statistic, long value) {
        switch (statistic) {
            case SWAP_IN -> values.put(MemoryStatTag.SWAP_IN, value / KIBIBYTE);
            case SWAP_OUT -> values.put(MemoryStatTag.SWAP_OUT, value / KIBIBYTE);
            case MAJOR_FAULTS -> values.put(MemoryStatTag.MAJOR_FAULT, value);
            case MINOR_FAULTS -> values.put(MemoryStatTag.MINOR_FAULT, value);
            case FREE_MEMORY -> values.put(MemoryStatTag.UNUSED, value / KIBIBYTE);
            case TOTAL_MEMORY -> values.put(MemoryStatTag.AVAILABLE, value / KIBIBYTE);
            case AVAILABLE_MEMORY -> values.put(MemoryStatTag.USABLE, value / KIBIBYTE);
            case DISK_CACHES -> values.put(MemoryStatTag.DISK_CACHES, value / KIBIBYTE);
            case HUGETLB_ALLOCATIONS -> values.put(MemoryStatTag.HUGETLB_PGALLOC, value);
            case HUGETLB_FAILURES -> values.put(MemoryStatTag.HUGETLB_PGFAIL, value);
        }
    }
}
