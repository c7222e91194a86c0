package io.virt4j.kvm.virtio.balloon;

import java.util.Optional;

/** What a guest tells of its memory, in bytes or as a number of events. (virtio 1.2, 5.5.6.4; linux/virtio_balloon.h) */
public enum BalloonStatistic {
    // In the order of their tags.
    SWAP_IN,
    SWAP_OUT,
    MAJOR_FAULTS,
    MINOR_FAULTS,
    FREE_MEMORY,
    TOTAL_MEMORY,
    AVAILABLE_MEMORY,
    DISK_CACHES,
    HUGETLB_ALLOCATIONS,
    HUGETLB_FAILURES;

    private static final BalloonStatistic[] BY_TAG = values();

    /** Empty for one that is newer than this. */
    static Optional<BalloonStatistic> of(int tag) {
        return tag < BY_TAG.length ? Optional.of(BY_TAG[tag]) : Optional.empty();
    }
}
