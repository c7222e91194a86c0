package io.virt4j.domain.guest;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What becomes of the keys that are there. (virDomainAuthorizedSSHKeysSetFlags) */
@NativeEnum(value = "virDomainAuthorizedSSHKeysSetFlags", prefix = "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_")
public enum SshKeysFlag implements Flag {
    /** They stay, and the given ones are added. */
    APPEND(1 << 0),
    /** The given ones are taken away, the others stay. */
    REMOVE(1 << 1);

    private final int bit;

    SshKeysFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
