package io.virt4j.domain.tuning;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** How the host shares its disks out to a domain. Texts are lists of a path and a number, with commas between. */
@NativeParameters("VIR_DOMAIN_BLKIO_")
public final class BlkioParameters {
    /** The weight against other domains. */
    public static final Parameter<Long> WEIGHT = Parameter.ofUnsignedInt("weight");

    /** The weight for single devices. */
    public static final Parameter<String> DEVICE_WEIGHT = Parameter.ofString("device_weight");

    /** The most reads a second. */
    public static final Parameter<String> DEVICE_READ_IOPS = Parameter.ofString("device_read_iops_sec");

    /** The most writes a second. */
    public static final Parameter<String> DEVICE_WRITE_IOPS = Parameter.ofString("device_write_iops_sec");

    /** The most bytes read a second. */
    public static final Parameter<String> DEVICE_READ_BPS = Parameter.ofString("device_read_bytes_sec");

    /** The most bytes written a second. */
    public static final Parameter<String> DEVICE_WRITE_BPS = Parameter.ofString("device_write_bytes_sec");

    private BlkioParameters() {}
}
