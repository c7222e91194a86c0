package io.virt4j.cli;

import io.virt4j.xml.XmlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that a command reads, with virsh's words for what can go wrong. */
public final class InputFile {
    /** The most that virsh reads of an XML file. */
    private static final int LIMIT = 10 * 1024 * 1024;

    private InputFile() {}

    /** The file's bytes as they are, called by the file's name. */
    public static XmlText readXml(String file) throws CommandFailed {
        return XmlText.of(read(file, LIMIT), file);
    }

    /** The file's text, in UTF-8. */
    public static String readText(String file) throws CommandFailed {
        return new String(read(file, LIMIT), StandardCharsets.UTF_8);
    }

    /**
     * The file's bytes.
     *
     * @param limit how many there may be
     */
    public static byte[] read(String file, int limit) throws CommandFailed {
        byte[] bytes;
        try (InputStream input = open(file)) {
            bytes = input.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new CommandFailed("Failed to read file '" + file + "': " + e.getMessage());
        }
        if (bytes.length > limit) {
            throw new CommandFailed("Failed to read file '" + file + "': Value too large for defined data type");
        }
        return bytes;
    }

    /** The path of a file that the user named: of a directory if a slash is the name's end, which a path alone forgets. */
    public static Path path(String file) throws CommandFailed {
        try {
            return WorkingDirectory.resolve(Path.of(file.endsWith("/") ? file + "." : file));
        } catch (InvalidPathException e) {
            throw new CommandFailed(
                    "Failed to open file '" + file + "': the locale lacks a character of its name; try LC_ALL=C.UTF-8");
        }
    }

    private static InputStream open(String file) throws CommandFailed {
        try {
            return Files.newInputStream(path(file));
        } catch (IOException e) {
            throw new CommandFailed("Failed to open file '" + file + "': " + reason(e));
        }
    }

    /** The system's words for the error, without the file's name. */
    public static @Nullable String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "No such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "Permission denied";
        }
        if (e instanceof NotDirectoryException) {
            return "Not a directory";
        }
        return e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    }
}
