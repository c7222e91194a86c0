package io.virt4j.kvm.vm;

/** What a number of {@link Statistics} says. (linux/kvm.h, KVM_STATS_TYPE_*) */
public enum StatisticKind {
    /** How often something happened in all; histograms, which are of events too, are left out. */
    SUM,

    /** How much there is now. */
    CURRENT,

    /** How much there was at most. */
    MAXIMUM;

    /** Of kinds to come nothing is known but that there is a number now. */
    static StatisticKind of(int type) {
        return type == 0 ? SUM : type == 2 ? MAXIMUM : CURRENT;
    }
}
