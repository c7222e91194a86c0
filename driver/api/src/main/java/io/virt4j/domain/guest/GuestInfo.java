package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a guest's agent tells of it. Nothing of it is certain: the guest may tell what it likes.
 *
 * @param values all that it told, which the methods here look into (virDomainGetGuestInfo)
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_")
public record GuestInfo(Parameters values) {
    /** How many users are logged in. */
    public static final Parameter<Long> USER_COUNT = Parameter.ofUnsignedInt("user.count");

    /** The guest's name. */
    public static final Parameter<String> HOSTNAME_HOSTNAME = Parameter.ofString("hostname");

    /** How many file systems are mounted. */
    public static final Parameter<Long> FS_COUNT = Parameter.ofUnsignedInt("fs.count");

    /** How many disks and partitions there are. */
    public static final Parameter<Long> DISK_COUNT = Parameter.ofUnsignedInt("disk.count");

    /** How many network interfaces there are. */
    public static final Parameter<Long> IF_COUNT = Parameter.ofUnsignedInt("if.count");

    /** How many devices there are. */
    public static final Parameter<Long> DEVICE_COUNT = Parameter.ofUnsignedInt("device.count");

    /** Processes that wanted to run, over the last minute. */
    public static final Parameter<Double> LOAD_1M = Parameter.ofDouble("load.1m");

    /** Processes that wanted to run, over the last five minutes. */
    public static final Parameter<Double> LOAD_5M = Parameter.ofDouble("load.5m");

    /** Processes that wanted to run, over the last fifteen minutes. */
    public static final Parameter<Double> LOAD_15M = Parameter.ofDouble("load.15m");

    /** Who is logged in. */
    public List<GuestUser> users() {
        return each("user.", GuestUser::new);
    }

    /** The operating system. */
    public GuestOs os() {
        return new GuestOs(values);
    }

    /** The time zone. */
    public GuestTimezone timezone() {
        return new GuestTimezone(values);
    }

    /** The guest's name. */
    public Optional<String> hostname() {
        return values.get(HOSTNAME_HOSTNAME);
    }

    /** Mounted file systems. */
    public List<GuestFilesystem> filesystems() {
        return each("fs.", GuestFilesystem::new);
    }

    /** Disks and partitions. */
    public List<GuestDisk> disks() {
        return each("disk.", GuestDisk::new);
    }

    /** Network interfaces. */
    public List<GuestInterface> interfaces() {
        return each("if.", GuestInterface::new);
    }

    /** How busy the guest is. */
    public Optional<GuestLoad> load() {
        return values.get(LOAD_1M)
                .flatMap(one -> values.get(LOAD_5M)
                        .flatMap(five -> values.get(LOAD_15M).map(fifteen -> new GuestLoad(one, five, fifteen))));
    }

    /** Devices with their drivers. */
    public List<GuestDevice> devices() {
        return each("device.", GuestDevice::new);
    }

    private <T> List<T> each(String prefix, BiFunction<Integer, Parameters, T> view) {
        return values.numbered(prefix).entrySet().stream()
                .map(entry -> view.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
