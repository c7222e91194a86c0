package io.virt4j.secret;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which secrets a list has. (virConnectListAllSecretsFlags) */
@NativeEnum(value = "virConnectListAllSecretsFlags", prefix = "VIR_CONNECT_LIST_SECRETS_")
public enum SecretFilter implements Flag {
    /** Kept in memory alone. */
    EPHEMERAL(1 << 0),
    /** Kept on disk. */
    NO_EPHEMERAL(1 << 1),
    /** With a value that nobody is told. */
    PRIVATE(1 << 2),
    /** With a value that can be read. */
    NO_PRIVATE(1 << 3);

    private final int bit;

    SecretFilter(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
