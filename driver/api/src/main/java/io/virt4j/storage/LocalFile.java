package io.virt4j.storage;

import io.virt4j.VirtException;
import io.virt4j.stream.ByteRange;
import io.virt4j.stream.DownloadChannel;
import io.virt4j.stream.UploadChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A file of this machine that the bytes of a volume go to or come from. */
final class LocalFile {
    private static final int CHUNK_BYTES = 1024 * 1024;

    private final Path file;

    LocalFile(Path file) {
        this.file = file;
    }

    /** Puts a download in place of what is in the file. A file that is made for it is removed if it fails. */
    void receive(DownloadChannel source) throws IOException {
        boolean made = make();
        boolean complete = false;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            copy(source, new SparseFile(out, Files.isRegularFile(file)));
            complete = true;
        } catch (IOException e) {
            throw fault(e);
        } finally {
            if (made && !complete) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Makes the file, unless there is one. */
    private boolean make() throws IOException {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void copy(DownloadChannel source, SparseFile target) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK_BYTES);
        int count = 0;
        while (count >= 0) {
            long hole = source.skipHole();
            count = hole > 0 ? 0 : source.read(chunk);
            if (hole > 0 || count < 0 || !chunk.hasRemaining()) {
                target.take(chunk.flip());
                chunk.clear();
            }
            if (hole > 0) {
                target.zeros(hole);
            }
        }
        target.end();
    }

    /** Uploads as much of the file as the range is long. */
    void sendTo(VolumeContents volume, ByteRange range, Set<VolumeUploadFlag> flags) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            boolean sparse =
                    flags.contains(VolumeUploadFlag.SPARSE_STREAM) && Files.isRegularFile(file) && in.size() > 0;
            if (sparse) {
                cutOff(volume, range.offsetBytes(), flags);
            }
            try (UploadChannel target = volume.openUpload(range, flags)) {
                copy(in, range.lengthBytes(), target, sparse);
                target.finish();
            }
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /**
     * Has what is in the volume end one byte behind the offset. libvirt leaves what it finds in the place of a hole, and
     * truncates the file behind it: so that nothing is found there, one hole goes ahead of all others.
     */
    private static void cutOff(VolumeContents volume, long offsetBytes, Set<VolumeUploadFlag> flags)
            throws IOException {
        try (UploadChannel target = volume.openUpload(ByteRange.from(offsetBytes), flags)) {
            target.writeHole(1);
            target.finish();
        }
    }

    private static void copy(FileChannel in, long lengthBytes, UploadChannel target, boolean sparse)
            throws IOException {
        SparseUpload holes = new SparseUpload(target);
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK_BYTES);
        long left = lengthBytes == 0 ? Long.MAX_VALUE : lengthBytes;
        while (fill(chunk.clear().limit((int) Math.min(left, CHUNK_BYTES)), in)) {
            left -= chunk.flip().remaining();
            if (sparse) {
                holes.take(chunk);
            } else {
                target.write(chunk);
            }
        }
        holes.endHole();
    }

    /** Whether there was something to read. */
    private static boolean fill(ByteBuffer chunk, FileChannel in) throws IOException {
        int count = 0;
        while (chunk.hasRemaining() && count >= 0) {
            count = in.read(chunk);
        }
        return chunk.position() > 0;
    }

    /** The host's own error where it is the host that failed, else the file's. */
    private static IOException fault(IOException e) {
        if (e.getCause() instanceof VirtException host) {
            throw host;
        }
        return e;
    }
}
