package io.virt4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of this machine that did not become what it was to be. */
public final class HalfFile {
    private HalfFile() {}

    /**
     * Removes it if it is new, or has a part of what it was to have. What is no regular file stays.
     *
     * @param isNew whether it was not there before
     */
    public static void remove(Path file, boolean isNew) throws CommandFailed {
        try {
            if (Files.isRegularFile(file) && (isNew || Files.size(file) > 0)) {
                Files.delete(file.toRealPath());
            }
        } catch (IOException e) {
            throw new CommandFailed("cannot remove " + file + ", which is not whole: " + InputFile.reason(e));
        }
    }
}
