package io.virt4j.domain.migration;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to migrate a domain. (virDomainMigrateFlags) */
@NativeEnum(value = "virDomainMigrateFlags", prefix = "VIR_MIGRATE_")
public enum MigrateFlag implements Flag {
    /** The guest runs on while its memory is moved. */
    LIVE(1 << 0),
    /** The source host speaks to the destination by itself, not through this connection. */
    PEER2PEER(1 << 1),
    /** Memory goes through the connection of the two libvirt daemons. */
    TUNNELLED(1 << 2),
    /** The destination keeps the definition. */
    PERSIST_DEST(1 << 3),
    /** The source forgets the definition. */
    UNDEFINE_SOURCE(1 << 4),
    /** The domain stays paused at the destination. */
    PAUSED(1 << 5),
    /** The disks are copied, whole. */
    NON_SHARED_DISK(1 << 6),
    /** The topmost images of the disks are copied; the destination has those below. */
    NON_SHARED_INC(1 << 7),
    /** Nobody can change the definition meanwhile. */
    CHANGE_PROTECTION(1 << 8),
    /** Even if data may be lost, as by host caches of disks. */
    UNSAFE(1 << 9),
    /** The definition alone, of a domain that does not run. */
    OFFLINE(1 << 10),
    /** Memory is compressed on its way. */
    COMPRESSED(1 << 11),
    /** A disk error during the migration ends it. */
    ABORT_ON_ERROR(1 << 12),
    /** The guest is slowed down until the migration can end. */
    AUTO_CONVERGE(1 << 13),
    /** All memory is pinned before it is moved by RDMA. */
    RDMA_PIN_ALL(1 << 14),
    /** Allows to go on at the destination before all of memory is there. */
    POSTCOPY(1 << 15),
    /** The data is encrypted on its way. */
    TLS(1 << 16),
    /** Memory is moved over several connections. */
    PARALLEL(1 << 17),
    /** The guest waits for its writes to reach the copied disks, which so catch up for certain. */
    NON_SHARED_SYNCHRONOUS_WRITES(1 << 18),
    /** Resumes a migration that failed in its post-copy phase. */
    POSTCOPY_RESUME(1 << 19),
    /** Memory is sent from where it is, without a copy. */
    ZEROCOPY(1 << 20);

    private final int bit;

    MigrateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
