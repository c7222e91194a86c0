package io.virt4j.domain.device;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What becomes of the security labels of open files that a domain is given. (virDomainFDAssociateFlags) */
@NativeEnum(value = "virDomainFDAssociateFlags", prefix = "VIR_DOMAIN_FD_ASSOCIATE_")
public enum FdAssociateFlag implements Flag {
    /** They are what they were, afterwards, as far as that can be done. */
    SECLABEL_RESTORE(1 << 0),
    /** They allow writing, even where the guest only reads. */
    SECLABEL_WRITABLE(1 << 1);

    private final int bit;

    FdAssociateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
