package io.virt4j.domain.backup;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to back up. (virDomainBackupBeginFlags) */
@NativeEnum(value = "virDomainBackupBeginFlags", prefix = "VIR_DOMAIN_BACKUP_BEGIN_")
public enum BackupBeginFlag implements Flag {
    /** The files to write to are there already. */
    REUSE_EXTERNAL(1 << 0),
    /** The domain is kept, paused, until the backup is done, should the guest power off before. */
    PRESERVE_SHUTDOWN_DOMAIN(1 << 1);

    private final int bit;

    BackupBeginFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
