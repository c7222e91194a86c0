package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the Linux boot protocol wants to know of a kernel that lies in memory. (boot.rst)
 *
 * @param setupHeader the header, to be copied into the boot parameters from 0x1f1 on
 * @param entry where it is entered
 * @param is64 whether it is entered in long mode
 * @param end of the memory that it takes until it knows more
 * @param commandLineLimit the most bytes of command line, without the zero at the end
 * @param initrdLimit the last address that an initrd may take
 */
record LinuxKernel(
        ByteBuffer setupHeader, long entry, boolean is64, long end, long commandLineLimit, long initrdLimit) {
    private static final long BOOT_PARAMS = 0x7000;
    private static final long COMMAND_LINE = 0x20000;

    // What holds for kernels of x86-64 without a header: asm/setup.h, COMMAND_LINE_SIZE; boot.rst, initrd_addr_max.
    private static final long COMMAND_LINE_LIMIT = 2047;
    private static final long INITRD_LIMIT = 0x7fffffff;
    private static final int KERNEL_ALIGNMENT = 1 << 24;

    /** A kernel from an ELF file, which brings no header. */
    static LinuxKernel bare(long entry, long end) {
        ByteBuffer header = Bytes.allocate(SetupHeader.END - SetupHeader.START);
        header.putShort(SetupHeader.BOOT_FLAG - SetupHeader.START, (short) SetupHeader.BOOT_FLAG_VALUE);
        header.putInt(SetupHeader.MAGIC - SetupHeader.START, SetupHeader.MAGIC_VALUE);
        header.putShort(SetupHeader.VERSION - SetupHeader.START, (short) SetupHeader.VERSION_2_12);
        header.put(SetupHeader.LOADFLAGS - SetupHeader.START, (byte) SetupHeader.LOADED_HIGH);
        header.putInt(SetupHeader.KERNEL_ALIGNMENT - SetupHeader.START, KERNEL_ALIGNMENT);
        return new LinuxKernel(header, entry, true, end, COMMAND_LINE_LIMIT, INITRD_LIMIT);
    }

    /** Lays out what goes beside the kernel, and returns how it is entered. */
    Entry lay(BootSource source, Layout layout) {
        ByteBuffer commandLine = commandLine(source.commandLine());
        layout.put("the command line", COMMAND_LINE, commandLine);
        Path initrd = source.initrd();
        Piece.@Nullable OfFile ramdisk = initrd == null ? null : layout.putHigh(initrd, end, initrdLimit + 1);
        layout.put("the boot parameters", BOOT_PARAMS, bootParams(source, ramdisk));
        if (is64) {
            LongModeTables.put(layout);
            return new Entry.LongMode(entry, BOOT_PARAMS);
        }
        layout.put("the descriptor table", DescriptorTable.ADDRESS, DescriptorTable.of32Bits());
        return new Entry.ProtectedMode(entry, 0, 0, BOOT_PARAMS, LongModeTables.STACK);
    }

    private ByteBuffer commandLine(String text) {
        ByteBuffer line = Bytes.ofText(text);
        long limit = Math.min(commandLineLimit, MemoryMap.LOW_END - COMMAND_LINE - 1);
        if (line.remaining() - 1 > limit) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "the kernel takes a command line of " + limit + " bytes, and this one has "
                            + (line.remaining() - 1));
        }
        return line;
    }

    /** What the kernel finds at RSI. (zero-page.rst) */
    private ByteBuffer bootParams(BootSource source, Piece.@Nullable OfFile ramdisk) {
        ByteBuffer params = Bytes.allocate(SetupHeader.BOOT_PARAMS_SIZE);
        params.position(SetupHeader.START).put(setupHeader.duplicate()).rewind();
        params.putLong(SetupHeader.ACPI_RSDP_ADDR, source.tables().rsdp());
        params.put(SetupHeader.TYPE_OF_LOADER, (byte) SetupHeader.UNDEFINED_LOADER);
        if (ramdisk != null) {
            params.putInt(SetupHeader.RAMDISK_IMAGE, (int) ramdisk.address());
            params.putInt(SetupHeader.RAMDISK_SIZE, ramdisk.size());
        }
        params.putInt(SetupHeader.CMD_LINE_PTR, (int) COMMAND_LINE);
        params.put(SetupHeader.E820_ENTRIES, (byte) source.map().usable().size());
        params.position(SetupHeader.E820_TABLE);
        for (MemoryMap.Piece piece : source.map().usable()) {
            params.putLong(piece.address()).putLong(piece.length()).putInt(MemoryMap.RAM);
        }
        return params.rewind();
    }
}
