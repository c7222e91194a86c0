package io.virt4j.kvm.virtio.block;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Iovecs;
import io.virt4j.kvm.sys.Linux;
import io.virt4j.kvm.sys.RawFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file or block device of the host that holds a disk, locked against others. */
final class DiskFile implements AutoCloseable {
    // The kind of a file in its mode. (inode(7))
    private static final int KIND = 0xf000;
    private static final int REGULAR = 0x8000;
    private static final int BLOCK_DEVICE = 0x6000;
    private static final int DIRECTORY = 0x4000;

    private final RawFile file;
    private final long sectors;
    private final boolean readOnly;

    private DiskFile(RawFile file, long sectors, boolean readOnly) {
        this.file = file;
        this.sectors = sectors;
        this.readOnly = readOnly;
    }

    static DiskFile open(Path path, boolean readOnly) {
        checkKind(path);
        RawFile file;
        try {
            file = RawFile.open(path.toString(), readOnly);
        } catch (RawFile.OpenFault e) {
            String hint = e.errno().number() == Linux.EACCES && !readOnly ? "; a disk for reading only needs less" : "";
            throw fault(path, "cannot be opened: " + e.errno() + hint);
        }
        try {
            return new DiskFile(file, lockedSectors(path, file, readOnly), readOnly);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Before it is opened, since opening a pipe waits for its other end. */
    private static void checkKind(Path path) {
        int kind;
        try {
            kind = (int) Files.getAttribute(path, "unix:mode") & KIND;
        } catch (NoSuchFileException e) {
            throw fault(path, "does not exist: make it, for example with 'truncate -s 1G " + path + "'");
        } catch (IOException e) {
            throw fault(path, "cannot be looked at: " + e.getMessage());
        }
        if (kind == DIRECTORY) {
            throw fault(path, "is a directory: a disk is a file or a block device");
        }
        if (kind != REGULAR && kind != BLOCK_DEVICE) {
            throw fault(path, "is neither a file nor a block device");
        }
    }

    private static long lockedSectors(Path path, RawFile file, boolean readOnly) {
        int locked = file.lock(readOnly);
        if (locked == -Linux.EAGAIN || locked == -Linux.EACCES) {
            throw fault(path, "is in use by another machine or program; it can be shared where all of them only read");
        }
        if (locked < 0) {
            throw fault(path, "cannot be locked: " + new Errno(-locked));
        }
        long size = file.size();
        if (size < 0) {
            throw fault(path, "has no size: " + new Errno((int) -size));
        }
        if (size % BlockLayout.SECTOR != 0) {
            throw fault(
                    path,
                    "its " + size + " bytes are no multiple of 512: lengthen it with 'truncate -s %512 " + path + "'");
        }
        return size >>> BlockLayout.SECTOR_BITS;
    }

    private static VirtException fault(Path path, String what) {
        return new VirtException(ErrorCode.OPERATION_FAILED, "disk " + path + ": " + what);
    }

    /** Whether {@code bytes} from a sector on are whole sectors of the disk. */
    boolean has(long sector, long bytes) {
        return bytes % BlockLayout.SECTOR == 0
                && sector >= 0
                && bytes >= 0
                && sector <= sectors - (bytes >>> BlockLayout.SECTOR_BITS);
    }

    long sectors() {
        return sectors;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** How many bytes were read; -errno if it failed. */
    long read(Iovecs target, long sector) {
        return file.read(target, sector << BlockLayout.SECTOR_BITS);
    }

    /** How many bytes were written; -errno if it failed. */
    long write(Iovecs source, long sector) {
        return file.write(source, sector << BlockLayout.SECTOR_BITS);
    }

    int sync() {
        return file.sync();
    }

    /** Makes a part zero; gives its place back to the host if {@code unmap}. */
    int clear(long sector, long bytes, boolean unmap) {
        if (bytes == 0) {
            return 0;
        }
        long position = sector << BlockLayout.SECTOR_BITS;
        return unmap ? file.punchHole(position, bytes) : file.zero(position, bytes);
    }

    @Override
    public void close() {
        file.close();
    }
}
