package io.virt4j.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An archive as Linux unpacks it into its first file system.
 *
 * @see <a href="https://docs.kernel.org/driver-api/early-userspace/buffer-format.html">initramfs buffer format</a>
 */
final class CpioArchive implements AutoCloseable {
    private static final int DIRECTORY = 0040000;
    private static final int REGULAR_FILE = 0100000;
    private static final int CHARACTER_DEVICE = 0020000;

    private final OutputStream out;
    private int nextInode = 1;
    private long written;

    CpioArchive(OutputStream out) {
        this.out = out;
    }

    void directory(String path) throws IOException {
        entry(path, DIRECTORY | 0755, new byte[0]);
    }

    /** A character device that its owner may use. */
    void device(String path, int major, int minor) throws IOException {
        entry(path, CHARACTER_DEVICE | 0600, new byte[0], major, minor);
    }

    /**
     * @param permissions as of chmod, {@code 0755}
     */
    void file(String path, byte[] content, int permissions) throws IOException {
        entry(path, REGULAR_FILE | permissions, content);
    }

    @Override
    public void close() throws IOException {
        entry("TRAILER!!!", 0, new byte[0]);
        out.close();
    }

    private void entry(String path, int mode, byte[] content) throws IOException {
        entry(path, mode, content, 0, 0);
    }

    private void entry(String path, int mode, byte[] content, int major, int minor) throws IOException {
        byte[] name = (path + "\0").getBytes(StandardCharsets.UTF_8);
        int links = 1;
        // magic, then inode, mode, uid, gid, links, mtime, size, 2 × device, 2 × special device, name's length,
        // checksum
        String header = String.format(
                "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x",
                nextInode++, mode, 0, 0, links, 0, content.length, 0, 0, major, minor, name.length, 0);
        write(header.getBytes(StandardCharsets.US_ASCII));
        write(name);
        align();
        write(content);
        align();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private void align() throws IOException {
        write(new byte[(int) (-written & 3)]);
    }
}
