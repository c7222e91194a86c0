package io.virt4j.kvm.boot;

/**
 * Where the fields of a kernel's setup header are, in bytes from the start of the image and of the boot parameters.
 * (Documentation/arch/x86/boot.rst, The Real-Mode Kernel Header; zero-page.rst)
 */
final class SetupHeader {
    static final int START = 0x1f1;
    static final int SETUP_SECTS = 0x1f1;
    static final int SYSSIZE = 0x1f4;
    static final int BOOT_FLAG = 0x1fe;

    /** The offset of the jump over the header, counted from 0x202: where the header ends. */
    static final int JUMP_OFFSET = 0x201;

    static final int MAGIC = 0x202;
    static final int VERSION = 0x206;
    static final int TYPE_OF_LOADER = 0x210;
    static final int LOADFLAGS = 0x211;
    static final int RAMDISK_IMAGE = 0x218;
    static final int RAMDISK_SIZE = 0x21c;
    static final int CMD_LINE_PTR = 0x228;
    static final int INITRD_ADDR_MAX = 0x22c;
    static final int KERNEL_ALIGNMENT = 0x230;
    static final int XLOADFLAGS = 0x236;
    static final int CMDLINE_SIZE = 0x238;
    static final int PAYLOAD_OFFSET = 0x248;
    static final int PAYLOAD_LENGTH = 0x24c;
    static final int PREF_ADDRESS = 0x258;
    static final int INIT_SIZE = 0x260;

    /** The end of the last field that version 2.12 has (handover_offset). */
    static final int END = 0x268;

    /** The most that the boot parameters have room for, before the e820 table. */
    static final int LIMIT = 0x290;

    static final int BOOT_FLAG_VALUE = 0xaa55;

    /** {@code HdrS}. */
    static final int MAGIC_VALUE = 0x53726448;

    static final int VERSION_2_10 = 0x020a;
    static final int VERSION_2_12 = 0x020c;

    /** In loadflags: the kernel is loaded at 1 MiB or above. */
    static final int LOADED_HIGH = 1;

    static final int XLF_KERNEL_64 = 1;

    // The rest of the boot parameters.
    static final int ACPI_RSDP_ADDR = 0x070;
    static final int E820_ENTRIES = 0x1e8;
    static final int E820_TABLE = 0x2d0;
    static final int BOOT_PARAMS_SIZE = 0x1000;

    /** A boot loader without a number of its own. */
    static final int UNDEFINED_LOADER = 0xff;

    private SetupHeader() {}
}
