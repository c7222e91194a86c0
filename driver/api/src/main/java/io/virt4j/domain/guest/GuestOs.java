package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * The operating system of a guest, by its own words.
 *
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_OS_")
public record GuestOs(Parameters values) {
    /** A short name, such as {@code debian}. */
    public static final Parameter<String> ID = Parameter.ofString("os.id");

    /** A name. */
    public static final Parameter<String> NAME = Parameter.ofString("os.name");

    /** A name with its version, for people. */
    public static final Parameter<String> PRETTY_NAME = Parameter.ofString("os.pretty-name");

    /** The version. */
    public static final Parameter<String> VERSION = Parameter.ofString("os.version");

    /** The version as a number. */
    public static final Parameter<String> VERSION_ID = Parameter.ofString("os.version-id");

    /** The release of the kernel. */
    public static final Parameter<String> KERNEL_RELEASE = Parameter.ofString("os.kernel-release");

    /** The version of the kernel. */
    public static final Parameter<String> KERNEL_VERSION = Parameter.ofString("os.kernel-version");

    /** The kind of processor. */
    public static final Parameter<String> MACHINE = Parameter.ofString("os.machine");

    /** The edition. */
    public static final Parameter<String> VARIANT = Parameter.ofString("os.variant");

    /** The edition as a short name. */
    public static final Parameter<String> VARIANT_ID = Parameter.ofString("os.variant-id");

    /** A short name, such as {@code debian}. */
    public Optional<String> id() {
        return values.get(ID);
    }

    /** A name. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** A name with its version, for people. */
    public Optional<String> prettyName() {
        return values.get(PRETTY_NAME);
    }

    /** The version. */
    public Optional<String> version() {
        return values.get(VERSION);
    }

    /** The version as a number. */
    public Optional<String> versionId() {
        return values.get(VERSION_ID);
    }

    /** The release of the kernel. */
    public Optional<String> kernelRelease() {
        return values.get(KERNEL_RELEASE);
    }

    /** The version of the kernel. */
    public Optional<String> kernelVersion() {
        return values.get(KERNEL_VERSION);
    }

    /** The kind of processor. */
    public Optional<String> machine() {
        return values.get(MACHINE);
    }

    /** The edition. */
    public Optional<String> variant() {
        return values.get(VARIANT);
    }

    /** The edition as a short name. */
    public Optional<String> variantId() {
        return values.get(VARIANT_ID);
    }
}
