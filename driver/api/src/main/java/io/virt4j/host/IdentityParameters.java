package io.virt4j.host;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** On whose behalf a program uses a connection. (virConnectSetIdentity) */
@NativeParameters("VIR_CONNECT_IDENTITY_")
public final class IdentityParameters {
    /** The user's name. */
    public static final Parameter<String> USER_NAME = Parameter.ofString("user-name");

    /** The user's number. */
    public static final Parameter<Long> UNIX_USER_ID = Parameter.ofUnsignedLong("unix-user-id");

    /** The group's name. */
    public static final Parameter<String> GROUP_NAME = Parameter.ofString("group-name");

    /** The group's number. */
    public static final Parameter<Long> UNIX_GROUP_ID = Parameter.ofUnsignedLong("unix-group-id");

    /** The number of the process. */
    public static final Parameter<Long> PROCESS_ID = Parameter.ofLong("process-id");

    /** When the process started, in units of its system: clock ticks since the start of a Linux. */
    public static final Parameter<Long> PROCESS_TIME = Parameter.ofUnsignedLong("process-time");

    /** The name that SASL authenticated. */
    public static final Parameter<String> SASL_USER_NAME = Parameter.ofString("sasl-user-name");

    /** The name in the certificate. */
    public static final Parameter<String> X509_DISTINGUISHED_NAME = Parameter.ofString("x509-distinguished-name");

    /** The process's SELinux context. */
    public static final Parameter<String> SELINUX_CONTEXT = Parameter.ofString("selinux-context");

    private IdentityParameters() {}
}
