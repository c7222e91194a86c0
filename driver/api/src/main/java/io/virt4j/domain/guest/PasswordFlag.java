package io.virt4j.domain.guest;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How a password is written. (virDomainSetUserPasswordFlags) */
@NativeEnum(value = "virDomainSetUserPasswordFlags", prefix = "VIR_DOMAIN_PASSWORD_")
public enum PasswordFlag implements Flag {
    /** As the guest keeps it, not in the clear. */
    ENCRYPTED(1 << 0);

    private final int bit;

    PasswordFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
