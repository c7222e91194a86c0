package io.virt4j.secret;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How a secret is defined. (virSecretDefineFlags) */
@NativeEnum(value = "virSecretDefineFlags", prefix = "VIR_SECRET_DEFINE_")
public enum SecretDefineFlag implements Flag {
    /** The document is held against its schema first. */
    VALIDATE(1 << 0);

    private final int bit;

    SecretDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
