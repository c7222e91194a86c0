package io.virt4j.secret;

import io.virt4j.NativeEnum;

/** What a secret is for. (virSecretUsageType) A number that has no name here yet is carried as it is. */
@NativeEnum(value = "virSecretUsageType", prefix = "VIR_SECRET_USAGE_TYPE_")
public record SecretUsageType(int number) {
    /** Nothing in particular. */
    public static final SecretUsageType NONE = new SecretUsageType(0);

    /** An encrypted volume, which its path identifies. */
    public static final SecretUsageType VOLUME = new SecretUsageType(1);

    /** A Ceph cluster. */
    public static final SecretUsageType CEPH = new SecretUsageType(2);

    /** An iSCSI target. */
    public static final SecretUsageType ISCSI = new SecretUsageType(3);

    /** The private key of a TLS certificate. */
    public static final SecretUsageType TLS = new SecretUsageType(4);

    /** The state of a virtual TPM. */
    public static final SecretUsageType VTPM = new SecretUsageType(5);

    private static final String[] NAMES = {"NONE", "VOLUME", "CEPH", "ISCSI", "TLS", "VTPM"};

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
