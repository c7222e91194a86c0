package io.virt4j.domain.checkpoint;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to create a checkpoint. (virDomainCheckpointCreateFlags) */
@NativeEnum(value = "virDomainCheckpointCreateFlags", prefix = "VIR_DOMAIN_CHECKPOINT_CREATE_")
public enum CheckpointCreateFlag implements Flag {
    /** Creates none, but makes the host know, or know anew, one that is there. */
    REDEFINE(1 << 0),
    /** The guest's agent freezes its filesystems meanwhile. */
    QUIESCE(1 << 1),
    /** With REDEFINE: the disks must have what belongs to it. */
    REDEFINE_VALIDATE(1 << 2);

    private final int bit;

    CheckpointCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
