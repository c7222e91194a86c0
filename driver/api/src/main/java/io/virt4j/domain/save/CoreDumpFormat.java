package io.virt4j.domain.save;

import io.virt4j.NativeEnum;

/** The format of a dump. (virDomainCoreDumpFormat) A number that has no name here yet is carried as it is. */
@NativeEnum(value = "virDomainCoreDumpFormat", prefix = "VIR_DOMAIN_CORE_DUMP_FORMAT_")
public record CoreDumpFormat(int number) {
    /** As it is. */
    public static final CoreDumpFormat RAW = new CoreDumpFormat(0);

    /** kdump, compressed with zlib. */
    public static final CoreDumpFormat KDUMP_ZLIB = new CoreDumpFormat(1);

    /** kdump, compressed with lzo. */
    public static final CoreDumpFormat KDUMP_LZO = new CoreDumpFormat(2);

    /** kdump, compressed with snappy. */
    public static final CoreDumpFormat KDUMP_SNAPPY = new CoreDumpFormat(3);

    /** That of Windows. */
    public static final CoreDumpFormat WIN_DMP = new CoreDumpFormat(4);

    private static final String[] NAMES = {"RAW", "KDUMP_ZLIB", "KDUMP_LZO", "KDUMP_SNAPPY", "WIN_DMP"};

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
