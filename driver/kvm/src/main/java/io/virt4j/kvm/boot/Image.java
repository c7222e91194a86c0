package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Mapping;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * An image's bytes in memory of their own, not in Java's heap, which need not have room for what a guest has room for.
 */
final class Image implements AutoCloseable {
    private final String name;
    private final @Nullable Mapping mapping;
    private final ByteBuffer bytes;

    private Image(String name, @Nullable Mapping mapping, ByteBuffer bytes) {
        this.name = name;
        this.mapping = mapping;
        this.bytes = bytes;
    }

    /**
     * Room for {@code length} bytes, zeroed, which the host gives where they are written.
     *
     * @param name for errors
     */
    static Image allocate(String name, int length) {
        if (length == 0) {
            return new Image(name, null, Bytes.allocate(0));
        }
        Mapping mapping = Mapping.anonymous(length, name);
        return new Image(name, mapping, mapping.keptBuffer());
    }

    /**
     * Reads a file.
     *
     * @param limit the most bytes that make sense, but for ELF files, of which what debuggers read is not loaded
     * @throws VirtException if it cannot be read or is larger
     */
    static Image read(Path file, long limit) {
        long size = size(file);
        if (size > Integer.MAX_VALUE || (size > limit && !isElf(file))) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    file + " has " + size + " bytes, and the guest's memory ends at " + limit
                            + ": give it more <memory>");
        }
        Image image = allocate(file.toString(), (int) size);
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer room = image.bytes.duplicate();
            while (room.hasRemaining()) {
                if (channel.read(room) < 0) {
                    throw new EOFException("it became shorter");
                }
            }
            return image;
        } catch (IOException e) {
            image.close();
            throw ReadFault.of(file, e);
        }
    }

    private static boolean isElf(Path file) {
        ByteBuffer magic = Bytes.allocate(Integer.BYTES);
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.read(magic) == magic.capacity() && ElfFile.isElf(magic.flip());
        } catch (IOException e) {
            throw ReadFault.of(file, e);
        }
    }

    /** The size in bytes of a regular file. */
    static long size(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new IOException("it is not a regular file");
            }
            return attributes.size();
        } catch (IOException e) {
            throw ReadFault.of(file, e);
        }
    }

    /** The file's name, for errors. */
    String name() {
        return name;
    }

    /** All of it; not to be touched after {@link #close}. */
    ByteBuffer bytes() {
        return bytes.duplicate().order(bytes.order());
    }

    @Override
    public void close() {
        if (mapping != null) {
            mapping.close();
        }
    }
}
