package io.virt4j.domain.checkpoint;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which checkpoints to list. Of two that exclude each other, both are as good as none. (virDomainCheckpointListFlags) */
@NativeEnum(value = "virDomainCheckpointListFlags", prefix = "VIR_DOMAIN_CHECKPOINT_LIST_")
public enum CheckpointListFlag implements Flag {
    /** Of a domain: those without a parent. */
    ROOTS(1 << 0),
    /** Of a checkpoint: children of children too. */
    DESCENDANTS(1 << 0),
    /** Parents before their children. */
    TOPOLOGICAL(1 << 1),
    /** Those without children. */
    LEAVES(1 << 2),
    /** Those with children. */
    NO_LEAVES(1 << 3);

    private final int bit;

    CheckpointListFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
