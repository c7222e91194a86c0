package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * A kernel image by the Linux boot protocol.
 *
 * @param has64BitEntry whether it can be entered in long mode, at {@link #ENTRY_64}; otherwise at its start, in 32 bits
 * @param setupHeader the header, to be copied into the boot parameters from 0x1f1 on
 * @param kernel what goes to {@code loadAddress}
 * @param payload the part of {@code kernel} that is packed, or null if the header does not tell
 * @param loadAddress where the kernel likes to be, from 1 MiB on
 * @param memoryNeeded in bytes from {@code loadAddress} on, until the kernel knows its memory
 * @param commandLineLimit the most bytes of command line, without the zero at the end
 * @param initrdLimit the last address that an initrd may take
 */
record BzImage(
        boolean has64BitEntry,
        ByteBuffer setupHeader,
        ByteBuffer kernel,
        @Nullable ByteBuffer payload,
        long loadAddress,
        long memoryNeeded,
        long commandLineLimit,
        long initrdLimit) {
    /** Where the 64-bit entry is, from the start of the kernel; the 32-bit one is its start. (boot.rst) */
    static final int ENTRY_64 = 0x200;

    private static final int SECTOR = 512;
    private static final int DEFAULT_SETUP_SECTS = 4;
    private static final int PARAGRAPH = 16;
    private static final long LOWEST_LOAD_ADDRESS = 0x100000;
    private static final long HIGHEST_ADDRESS = 0xffffffffL;

    /** Whether an image is of this kind, sound or not. */
    static boolean isBzImage(ByteBuffer image) {
        ByteBuffer header = image.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        return header.remaining() >= SetupHeader.VERSION
                && Bytes.unsignedShort(header, SetupHeader.BOOT_FLAG) == SetupHeader.BOOT_FLAG_VALUE
                && header.getInt(SetupHeader.MAGIC) == SetupHeader.MAGIC_VALUE;
    }

    /**
     * Reads an image.
     *
     * @param image all of the file
     * @param name the file's name, for errors
     * @throws VirtException {@link ErrorCode#CONFIG_UNSUPPORTED} if it is no such kernel; the message says what was
     *     expected
     */
    static BzImage parse(ByteBuffer image, String name) {
        return new Reader(image.duplicate().order(ByteOrder.LITTLE_ENDIAN), name).read();
    }

    /** The checks, in the order of what the next one relies on. */
    private record Reader(ByteBuffer image, String name) {
        BzImage read() {
            expect(
                    isBzImage(image) && image.remaining() >= SetupHeader.END,
                    "is not a kernel: a Linux bzImage was expected, with \"HdrS\" at 0x202, and it ends in its header");
            int version = unsignedShort(SetupHeader.VERSION);
            expect(
                    version >= SetupHeader.VERSION_2_10,
                    "speaks boot protocol " + (version >>> 8) + "." + (version & 0xff)
                            + ", and 2.10 is the oldest that says what memory it needs: use a kernel from 2.6.31 on");
            boolean has64BitEntry = version >= SetupHeader.VERSION_2_12
                    && (unsignedShort(SetupHeader.XLOADFLAGS) & SetupHeader.XLF_KERNEL_64) != 0;
            ByteBuffer kernel = kernel();
            long loadAddress = image.getLong(SetupHeader.PREF_ADDRESS);
            long initSize = unsignedInt(SetupHeader.INIT_SIZE);
            expect(
                    loadAddress >= LOWEST_LOAD_ADDRESS && loadAddress <= HIGHEST_ADDRESS,
                    "wants to be loaded at 0x" + Long.toHexString(loadAddress) + ", outside of 1 MiB to 4 GiB");
            return new BzImage(
                    has64BitEntry,
                    setupHeader(),
                    kernel,
                    payload(kernel),
                    loadAddress,
                    Math.max(initSize, kernel.remaining()),
                    unsignedInt(SetupHeader.CMDLINE_SIZE),
                    unsignedInt(SetupHeader.INITRD_ADDR_MAX));
        }

        private ByteBuffer kernel() {
            int setupSects = Byte.toUnsignedInt(image.get(SetupHeader.SETUP_SECTS));
            int start = (1 + (setupSects == 0 ? DEFAULT_SETUP_SECTS : setupSects)) * SECTOR;
            long declared = unsignedInt(SetupHeader.SYSSIZE) * PARAGRAPH;
            long present = Math.max(0, image.remaining() - start);
            // The last paragraph need not be whole.
            expect(
                    declared < present + PARAGRAPH,
                    "is cut short: its header speaks of " + declared + " bytes of kernel, and " + present
                            + " are there");
            expect(present > ENTRY_64, "has no code at its entry");
            return image.slice(start, Math.toIntExact(present));
        }

        private @Nullable ByteBuffer payload(ByteBuffer kernel) {
            long offset = unsignedInt(SetupHeader.PAYLOAD_OFFSET);
            long length = unsignedInt(SetupHeader.PAYLOAD_LENGTH);
            if (length == 0) {
                return null;
            }
            expect(
                    offset + length <= kernel.remaining(),
                    "is cut short: its header speaks of " + length + " packed bytes at " + offset
                            + ", and the kernel has " + kernel.remaining());
            return kernel.slice((int) offset, (int) length).order(ByteOrder.LITTLE_ENDIAN);
        }

        private ByteBuffer setupHeader() {
            int end = SetupHeader.MAGIC + Byte.toUnsignedInt(image.get(SetupHeader.JUMP_OFFSET));
            int trusted = Math.min(Math.max(end, SetupHeader.END), Math.min(SetupHeader.LIMIT, image.remaining()));
            return image.slice(SetupHeader.START, trusted - SetupHeader.START);
        }

        private int unsignedShort(int offset) {
            return Short.toUnsignedInt(image.getShort(offset));
        }

        private long unsignedInt(int offset) {
            return Integer.toUnsignedLong(image.getInt(offset));
        }

        private void expect(boolean holds, String fault) {
            if (!holds) {
                throw new VirtException(ErrorCode.CONFIG_UNSUPPORTED, name + ": " + fault);
            }
        }
    }
}
