package io.virt4j.domain.security;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What is known of a guest whose memory the host cannot read, and what is told to it. */
@NativeParameters("VIR_DOMAIN_LAUNCH_SECURITY_")
public final class LaunchSecurityParameters {
    /** The measurement of its launch, in base64. */
    public static final Parameter<String> SEV_MEASUREMENT = Parameter.ofString("sev-measurement");

    /** The version of the firmware's API, its first part. */
    public static final Parameter<Long> SEV_API_MAJOR = Parameter.ofUnsignedInt("sev-api-major");

    /** The version of the firmware's API, its second part. */
    public static final Parameter<Long> SEV_API_MINOR = Parameter.ofUnsignedInt("sev-api-minor");

    /** The build of the firmware. */
    public static final Parameter<Long> SEV_BUILD_ID = Parameter.ofUnsignedInt("sev-build-id");

    /** The policy of an SEV guest. */
    public static final Parameter<Long> SEV_POLICY = Parameter.ofUnsignedInt("sev-policy");

    /** The policy of an SEV-SNP guest. */
    public static final Parameter<Long> SEV_SNP_POLICY = Parameter.ofUnsignedLong("sev-snp-policy");

    /** The header of a secret for it, in base64. */
    public static final Parameter<String> SEV_SECRET_HEADER = Parameter.ofString("sev-secret-header");

    /** A secret for it, in base64. */
    public static final Parameter<String> SEV_SECRET = Parameter.ofString("sev-secret");

    /** Where the secret goes in its memory. */
    public static final Parameter<Long> SEV_SECRET_SET_ADDRESS = Parameter.ofUnsignedLong("sev-secret-set-address");

    private LaunchSecurityParameters() {}
}
