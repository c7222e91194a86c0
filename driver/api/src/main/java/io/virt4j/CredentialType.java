package io.virt4j;

/** The kind of a {@link Credential}. A number that has no name here yet is carried as it is. (virConnectCredentialType) */
@NativeEnum(value = "virConnectCredentialType", prefix = "VIR_CRED_")
public record CredentialType(int number) {
    /** Whom to act as. */
    public static final CredentialType USERNAME = new CredentialType(1);

    /** Who it is that authenticates. */
    public static final CredentialType AUTHNAME = new CredentialType(2);

    /** The languages for messages, separated by commas. (RFC 1766) */
    public static final CredentialType LANGUAGE = new CredentialType(3);

    /** A number that the client makes up, to be used once. */
    public static final CredentialType CNONCE = new CredentialType(4);

    /** A password. */
    public static final CredentialType PASSPHRASE = new CredentialType(5);

    /** An answer that may be seen. */
    public static final CredentialType ECHOPROMPT = new CredentialType(6);

    /** An answer that nobody should see. */
    public static final CredentialType NOECHOPROMPT = new CredentialType(7);

    /** The realm of the name. */
    public static final CredentialType REALM = new CredentialType(8);

    /** What is proven elsewhere, such as to polkit. Nobody is asked for it. */
    public static final CredentialType EXTERNAL = new CredentialType(9);

    /** Whether the answer should not be shown while it is typed. */
    public boolean isSecret() {
        return equals(PASSPHRASE) || equals(NOECHOPROMPT);
    }
}
