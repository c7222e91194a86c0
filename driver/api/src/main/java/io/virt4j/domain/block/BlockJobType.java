package io.virt4j.domain.block;

import io.virt4j.NativeEnum;

/** What a block job does. A number that has no name here is carried as it is. (virDomainBlockJobType) */
@NativeEnum(value = "virDomainBlockJobType", prefix = "VIR_DOMAIN_BLOCK_JOB_TYPE_")
public record BlockJobType(int number) {
    /** Something else. */
    public static final BlockJobType UNKNOWN = new BlockJobType(0);

    /** Pulls data from backing files into the disk. */
    public static final BlockJobType PULL = new BlockJobType(1);

    /** Copies the disk to another place. */
    public static final BlockJobType COPY = new BlockJobType(2);

    /** Commits an overlay that is not in use into its backing file. */
    public static final BlockJobType COMMIT = new BlockJobType(3);

    /** Commits the overlay in use into its backing file. */
    public static final BlockJobType ACTIVE_COMMIT = new BlockJobType(4);

    /** Backs the disk up. */
    public static final BlockJobType BACKUP = new BlockJobType(5);
}
