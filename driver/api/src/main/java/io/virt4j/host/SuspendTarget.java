package io.virt4j.host;

import io.virt4j.NativeEnum;

/** Where a host that sleeps keeps its memory. (virNodeSuspendTarget) */
@NativeEnum(value = "virNodeSuspendTarget", prefix = "VIR_NODE_SUSPEND_TARGET_")
public enum SuspendTarget {
    /** In place. */
    MEM(0),
    /** On disk. */
    DISK(1),
    /** In place, and on disk should the power fail. */
    HYBRID(2);

    private final int number;

    SuspendTarget(int number) {
        this.number = number;
    }

    /** The number in libvirt's headers. */
    public int number() {
        return number;
    }
}
