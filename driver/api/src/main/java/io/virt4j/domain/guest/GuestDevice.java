package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * A device with its driver in a Windows guest.
 *
 * @param number its place among the devices
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_")
public record GuestDevice(int number, Parameters values) {
    /** The name of the driver. */
    public static final Parameter<String> DRIVER_NAME = Parameter.ofString(".driverName");

    /** When the driver was made, in seconds since 1970. */
    public static final Parameter<Long> DRIVER_DATE = Parameter.ofLong(".driverDate");

    /** The version of the driver. */
    public static final Parameter<String> DRIVER_VERSION = Parameter.ofString(".driverVersion");

    /** What kind of number it has: {@code pci}. */
    public static final Parameter<String> ID_TYPE = Parameter.ofString(".idType");

    /** The number of its maker. */
    public static final Parameter<Long> PCI_VENDOR = Parameter.ofUnsignedInt(".pciVendor");

    /** The number that its maker gave it. */
    public static final Parameter<Long> PCI_DEVICE = Parameter.ofUnsignedInt(".pciDevice");

    /** The name of the driver. */
    public Optional<String> driverName() {
        return values.get(DRIVER_NAME);
    }

    /** When the driver was made, in seconds since 1970. */
    public Optional<Long> driverDateEpochSeconds() {
        return values.get(DRIVER_DATE);
    }

    /** The version of the driver. */
    public Optional<String> driverVersion() {
        return values.get(DRIVER_VERSION);
    }

    /** What kind of number it has: {@code pci}. */
    public Optional<String> idType() {
        return values.get(ID_TYPE);
    }

    /** The number of its maker. */
    public Optional<Long> pciVendor() {
        return values.get(PCI_VENDOR);
    }

    /** The number that its maker gave it. */
    public Optional<Long> pciDevice() {
        return values.get(PCI_DEVICE);
    }
}
