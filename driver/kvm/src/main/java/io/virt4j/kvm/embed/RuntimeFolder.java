package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory for the sockets of running guests, which nobody but the user can look into. */
final class RuntimeFolder {
    private static final String ONLY_MINE = "rwx------";

    private RuntimeFolder() {}

    /**
     * Makes a directory below it, if it is not there.
     *
     * @throws VirtException if it is somebody else's, or others may use it
     */
    static Path make(String name) {
        String session = System.getenv("XDG_RUNTIME_DIR");
        Path root = session != null && !session.isEmpty()
                ? Path.of(session, "virt4j")
                : Path.of(System.getProperty("java.io.tmpdir"), "virt4j-" + System.getProperty("user.name"));
        return make(root, name);
    }

    static Path make(Path root, String name) {
        return mine(mine(root).resolve(name));
    }

    private static Path mine(Path folder) {
        try {
            try {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_MINE)));
            } catch (FileAlreadyExistsException e) {
                check(folder);
            }
            return folder;
        } catch (IOException e) {
            throw new VirtException(
                    ErrorCode.SYSTEM_ERROR,
                    "cannot make the directory '" + folder + "' for sockets: " + e.getMessage(),
                    e);
        }
    }

    private static void check(Path folder) throws IOException {
        PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean mine = found.isDirectory()
                && found.owner().getName().equals(System.getProperty("user.name"))
                && PosixFilePermissions.toString(found.permissions()).equals(ONLY_MINE);
        if (!mine) {
            throw new IOException("it is there, and is not the user's alone: remove it");
        }
    }
}
