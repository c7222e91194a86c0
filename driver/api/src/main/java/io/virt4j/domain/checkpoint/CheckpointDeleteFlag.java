package io.virt4j.domain.checkpoint;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What to delete with a checkpoint. (virDomainCheckpointDeleteFlags) */
@NativeEnum(value = "virDomainCheckpointDeleteFlags", prefix = "VIR_DOMAIN_CHECKPOINT_DELETE_")
public enum CheckpointDeleteFlag implements Flag {
    /** All that come from it, too. */
    CHILDREN(1 << 0),
    /** The host forgets it; its data stays. */
    METADATA_ONLY(1 << 1),
    /** All that come from it, but not it. */
    CHILDREN_ONLY(1 << 2);

    private final int bit;

    CheckpointDeleteFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
