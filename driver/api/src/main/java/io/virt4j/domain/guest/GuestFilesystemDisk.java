package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * A disk that a file system of a guest is on.
 *
 * @param number its place among the disks of the file system
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_")
public record GuestFilesystemDisk(int number, Parameters values) {
    /** The target of the disk in the domain's XML. */
    public static final Parameter<String> ALIAS = Parameter.ofString(".alias");

    /** Its serial number. */
    public static final Parameter<String> SERIAL = Parameter.ofString(".serial");

    /** Its name in the guest. */
    public static final Parameter<String> DEVICE = Parameter.ofString(".device");

    /** The target of the disk in the domain's XML. */
    public Optional<String> alias() {
        return values.get(ALIAS);
    }

    /** Its serial number. */
    public Optional<String> serial() {
        return values.get(SERIAL);
    }

    /** Its name in the guest. */
    public Optional<String> device() {
        return values.get(DEVICE);
    }
}
