package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file system that a guest has mounted, with its size.
 *
 * @param number its place among the file systems
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_")
public record GuestFilesystem(int number, Parameters values) {
    /** Where it is mounted. */
    public static final Parameter<String> MOUNTPOINT = Parameter.ofString(".mountpoint");

    /** The device that it is on, such as {@code sda1}. */
    public static final Parameter<String> NAME = Parameter.ofString(".name");

    /** Its type, such as {@code ext4}. */
    public static final Parameter<String> FSTYPE = Parameter.ofString(".fstype");

    /** Its size. */
    public static final Parameter<Long> TOTAL_BYTES = Parameter.ofUnsignedLong(".total-bytes");

    /** What is used of it. */
    public static final Parameter<Long> USED_BYTES = Parameter.ofUnsignedLong(".used-bytes");

    /** On how many disks it is. */
    public static final Parameter<Long> DISK_COUNT = Parameter.ofUnsignedInt(".disk.count");

    /** Where it is mounted. */
    public Optional<String> mountPoint() {
        return values.get(MOUNTPOINT);
    }

    /** The device that it is on, such as {@code sda1}. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** Its type, such as {@code ext4}. */
    public Optional<String> type() {
        return values.get(FSTYPE);
    }

    /** Its size. */
    public Optional<Long> totalBytes() {
        return values.get(TOTAL_BYTES);
    }

    /** What is used of it. */
    public Optional<Long> usedBytes() {
        return values.get(USED_BYTES);
    }

    /** The disks that it is on. */
    public List<GuestFilesystemDisk> disks() {
        List<GuestFilesystemDisk> disks = new ArrayList<>();
        values.numbered(".disk.").forEach((place, of) -> disks.add(new GuestFilesystemDisk(place, of)));
        return disks;
    }
}
