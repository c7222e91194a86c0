package io.virt4j.domain.block;

import io.virt4j.NativeEnum;

/** What a disk failed with. (virDomainDiskErrorCode) A number that has no name here yet is carried as it is. */
@NativeEnum(value = "virDomainDiskErrorCode", prefix = "VIR_DOMAIN_DISK_ERROR_")
public record DiskErrorCode(int number) {
    /** Nothing. */
    public static final DiskErrorCode NONE = new DiskErrorCode(0);

    /** Something that the host does not tell. */
    public static final DiskErrorCode UNSPEC = new DiskErrorCode(1);

    /** No room is left where it is stored. */
    public static final DiskErrorCode NO_SPACE = new DiskErrorCode(2);

    private static final String[] NAMES = {"NONE", "UNSPEC", "NO_SPACE"};

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
