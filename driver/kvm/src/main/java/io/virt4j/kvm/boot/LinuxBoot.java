package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.vm.GuestMemory;
import io.virt4j.kvm.vm.Vcpu;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What is booted by the Linux boot protocol: a kernel, and what it is given. All of it is read and checked when it is
 * made, but for the content of the initrd, so that a guest that cannot boot is refused before it exists.
 */
public final class LinuxBoot {
    private static final long BOOT_PARAMS = 0x7000;
    private static final long COMMAND_LINE = 0x20000;
    private static final long COMMAND_LINE_END = 0x9fc00;
    private static final long PAGE_MASK = 4096 - 1;
    private static final int E820_RAM = 1;

    private final BzImage image;
    private final byte[] commandLine;
    private final @Nullable Path initrd;
    private final long initrdAddress;
    private final int initrdLength;
    private final MemoryMap map;

    /**
     * Reads a kernel.
     *
     * @param initrd a file, or null for none
     * @param commandLine empty for none
     * @throws VirtException if a file cannot be read, is no kernel, or does not fit into the memory
     */
    public LinuxBoot(Path kernel, @Nullable Path initrd, String commandLine, MemoryMap map) {
        this.map = map;
        this.image = BzImage.parse(readAll(kernel), kernel.toString());
        this.commandLine = (commandLine + "\0").getBytes(StandardCharsets.UTF_8);
        this.initrd = initrd;
        long kernelEnd = image.loadAddress() + image.memoryNeeded();
        if (kernelEnd > map.lowEnd()) {
            throw tooLittleMemory(kernel + " needs memory up to " + kernelEnd + " bytes");
        }
        checkCommandLine();
        if (initrd == null) {
            this.initrdLength = 0;
            this.initrdAddress = 0;
        } else {
            long length = size(initrd);
            long highest = Math.min(map.lowEnd(), image.initrdLimit() + 1) - length;
            this.initrdAddress = highest & ~PAGE_MASK;
            if (length > Integer.MAX_VALUE || highest < kernelEnd || initrdAddress < kernelEnd) {
                throw tooLittleMemory(initrd + " of " + length + " bytes does not fit above the kernel, which ends at "
                        + kernelEnd + " bytes");
            }
            this.initrdLength = (int) length;
        }
    }

    private void checkCommandLine() {
        long limit = Math.min(image.commandLineLimit(), COMMAND_LINE_END - COMMAND_LINE - 1);
        if (commandLine.length - 1 > limit) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "the kernel takes a command line of " + limit + " bytes, and this one has "
                            + (commandLine.length - 1));
        }
    }

    private VirtException tooLittleMemory(String what) {
        return new VirtException(
                ErrorCode.CONFIG_UNSUPPORTED,
                what + ", and the guest's memory ends at " + map.lowEnd() + ": give it more <memory>");
    }

    /** Lays everything out in a guest's memory, and sets its first vCPU to enter the kernel. */
    public void load(GuestMemory memory, Vcpu vcpu) {
        memory.write(image.loadAddress(), image.kernel().duplicate());
        memory.write(COMMAND_LINE, ByteBuffer.wrap(commandLine));
        if (initrd != null) {
            loadInitrd(memory, initrd);
        }
        memory.write(BOOT_PARAMS, bootParams());
        LongMode.enter(memory, vcpu, image.loadAddress() + BzImage.ENTRY_64, BOOT_PARAMS);
    }

    private void loadInitrd(GuestMemory memory, Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            memory.write(initrdAddress, channel, initrdLength);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What the kernel finds at RSI. (zero-page.rst) */
    ByteBuffer bootParams() {
        ByteBuffer params = ByteBuffer.allocate(SetupHeader.BOOT_PARAMS_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        params.position(SetupHeader.START).put(image.setupHeader().duplicate()).rewind();
        params.put(SetupHeader.TYPE_OF_LOADER, (byte) SetupHeader.UNDEFINED_LOADER);
        params.putInt(SetupHeader.RAMDISK_IMAGE, (int) initrdAddress);
        params.putInt(SetupHeader.RAMDISK_SIZE, initrdLength);
        params.putInt(SetupHeader.CMD_LINE_PTR, (int) COMMAND_LINE);
        params.put(SetupHeader.E820_ENTRIES, (byte) map.usable().size());
        params.position(SetupHeader.E820_TABLE);
        for (MemoryMap.Piece piece : map.usable()) {
            params.putLong(piece.address()).putLong(piece.length()).putInt(E820_RAM);
        }
        return params.rewind();
    }

    private ByteBuffer readAll(Path kernel) {
        if (size(kernel) > map.lowEnd()) {
            throw tooLittleMemory(kernel + " has " + size(kernel) + " bytes");
        }
        try {
            return ByteBuffer.wrap(Files.readAllBytes(kernel));
        } catch (IOException e) {
            throw unreadable(kernel, e);
        }
    }

    private static long size(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new IOException("it is not a regular file");
            }
            return attributes.size();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static VirtException unreadable(Path file, IOException cause) {
        return new VirtException(
                ErrorCode.SYSTEM_ERROR, "cannot read '" + file + "': " + ReadFault.reason(cause), cause);
    }
}
