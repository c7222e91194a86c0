package io.virt4j.storage;

import io.virt4j.Composed;
import io.virt4j.VirtException;
import io.virt4j.stream.ByteRange;
import io.virt4j.stream.DownloadChannel;
import io.virt4j.stream.UploadChannel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * What is in a storage volume, byte for byte as the host has it: of an image in a format such as qcow2, the image file.
 *
 * <p>Files of this machine get holes where zeros are, so a sparse one stays sparse on either way.
 */
public interface VolumeContents {
    /**
     * Opens the volume for reading. (virStorageVolDownload)
     *
     * @param range the part to read
     */
    default DownloadChannel openDownload(ByteRange range, Set<VolumeDownloadFlag> flags) {
        throw VirtException.notSupported("virStorageVolDownload");
    }

    /** Opens the volume for reading from its beginning to its end. (virStorageVolDownload) */
    default DownloadChannel openDownload() {
        return openDownload(ByteRange.ALL, Set.of());
    }

    /**
     * Opens the volume for writing over what is in it. (virStorageVolUpload)
     *
     * <p>With {@link VolumeUploadFlag#SPARSE_STREAM}, a volume that is a file ends where a hole ends until more is written: what
     * was behind it is cut off. What was in the place of the first hole, libvirt leaves there.
     *
     * @param range where in the volume to begin, and how much will be written at most
     */
    default UploadChannel openUpload(ByteRange range, Set<VolumeUploadFlag> flags) {
        throw VirtException.notSupported("virStorageVolUpload");
    }

    /** Opens the volume for writing from its beginning. (virStorageVolUpload) */
    default UploadChannel openUpload() {
        return openUpload(ByteRange.ALL, Set.of());
    }

    /**
     * Copies the volume, or a part of it, into a file of this machine, in place of what was in that. A file that is made for
     * it is removed if it fails. (virStorageVolDownload)
     *
     * @param range the part to copy
     * @throws IOException if the file cannot be written
     * @throws VirtException if the host fails
     */
    @Composed
    default void download(Path file, ByteRange range, Set<VolumeDownloadFlag> flags) throws IOException {
        try (DownloadChannel source = openDownload(range, flags)) {
            new LocalFile(file).receive(source);
        }
    }

    /** Copies the whole volume into a file of this machine. (virStorageVolDownload) */
    @Composed
    default void download(Path file, Set<VolumeDownloadFlag> flags) throws IOException {
        download(file, ByteRange.ALL, flags);
    }

    /** Copies the whole volume into a file of this machine. (virStorageVolDownload) */
    @Composed
    default void download(Path file) throws IOException {
        download(file, Set.of());
    }

    /**
     * Copies a file of this machine, or its beginning, into the volume. When this returns, the host has stored all of it.
     * (virStorageVolUpload)
     *
     * <p>With {@link VolumeUploadFlag#SPARSE_STREAM}, zeros travel and are stored as holes, and a volume that is a file ends
     * afterwards where what was copied ends. Without it, what the volume has behind that stays.
     *
     * @param range where in the volume to begin, and how much of the file to copy at most
     * @throws IOException if the file cannot be read
     * @throws VirtException if the host fails
     */
    @Composed
    default void upload(Path file, ByteRange range, Set<VolumeUploadFlag> flags) throws IOException {
        new LocalFile(file).sendTo(this, range, flags);
    }

    /** Copies a file of this machine into the volume. (virStorageVolUpload) */
    @Composed
    default void upload(Path file, Set<VolumeUploadFlag> flags) throws IOException {
        upload(file, ByteRange.ALL, flags);
    }

    /** Copies a file of this machine into the volume. (virStorageVolUpload) */
    @Composed
    default void upload(Path file) throws IOException {
        upload(file, Set.of());
    }
}
