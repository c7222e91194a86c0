package io.virt4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where relative names of files start: a directory of ours, since Java cannot change that of the process. */
public final class WorkingDirectory {
    private static volatile @Nullable Path chosen;

    private WorkingDirectory() {}

    /** Begins anew, in the directory of a process. */
    static void begin(Path directory) {
        chosen = directory;
    }

    /** Without symbolic links. */
    public static Path current() throws IOException {
        Path directory = chosen;
        return directory != null ? directory : Path.of("").toRealPath();
    }

    /** Makes another directory the current one. */
    public static void change(String directory) throws IOException, CommandFailed {
        Path target = InputFile.path(directory).toRealPath();
        if (!Files.isDirectory(target)) {
            throw new NotDirectoryException(directory);
        }
        chosen = target;
    }

    /** The name of a file for those who take relative names from the process's directory. */
    public static String resolve(String file) throws CommandFailed {
        return chosen == null ? file : InputFile.path(file).toString();
    }

    static Path resolve(Path file) {
        Path directory = chosen;
        return directory == null ? file : directory.resolve(file);
    }
}
