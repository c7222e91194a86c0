package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which storage pools a list has. (virConnectListAllStoragePoolsFlags) */
@NativeEnum(value = "virConnectListAllStoragePoolsFlags", prefix = "VIR_CONNECT_LIST_STORAGE_POOLS_")
public enum PoolFilter implements Flag {
    /** Defined only. */
    INACTIVE(1 << 0),
    /** Running. */
    ACTIVE(1 << 1),
    /** Kept by the host. */
    PERSISTENT(1 << 2),
    /** Forgotten when it stops. */
    TRANSIENT(1 << 3),
    /** Starts with the host. */
    AUTOSTART(1 << 4),
    /** Does not start with the host. */
    NO_AUTOSTART(1 << 5),
    /** A directory. */
    DIR(1 << 6),
    /** A file system that is mounted. */
    FS(1 << 7),
    /** A file system of another machine. */
    NETFS(1 << 8),
    /** A volume group. */
    LOGICAL(1 << 9),
    /** A disk with partitions. */
    DISK(1 << 10),
    /** An iSCSI target, attached by the host's kernel. */
    ISCSI(1 << 11),
    /** A SCSI adapter. */
    SCSI(1 << 12),
    /** The multipath devices. */
    MPATH(1 << 13),
    /** A pool of a Ceph cluster. */
    RBD(1 << 14),
    /** A Sheepdog cluster. */
    SHEEPDOG(1 << 15),
    /** A Gluster volume. */
    GLUSTER(1 << 16),
    /** A ZFS pool. */
    ZFS(1 << 17),
    /** A Virtuozzo cluster. */
    VSTORAGE(1 << 18),
    /** An iSCSI target, reached without the kernel. */
    ISCSI_DIRECT(1 << 19);

    private final int bit;

    PoolFilter(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
