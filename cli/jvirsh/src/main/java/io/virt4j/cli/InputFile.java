package io.virt4j.cli;

import io.virt4j.xml.XmlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that a command reads, with virsh's words for what can go wrong. */
public final class InputFile {
    /** The most that virsh reads of an XML file. */
    private static final int LIMIT = 10 * 1024 * 1024;

    private InputFile() {}

    /** The file's bytes as they are. */
    public static XmlText readXml(String file) throws CommandFailed {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new CommandFailed("Failed to read file '" + file + "': Is a directory");
        }
        byte[] bytes;
        try (InputStream input = Files.newInputStream(path)) {
            bytes = input.readNBytes(LIMIT + 1);
        } catch (NoSuchFileException e) {
            throw new CommandFailed("Failed to open file '" + file + "': No such file or directory");
        } catch (AccessDeniedException e) {
            throw new CommandFailed("Failed to open file '" + file + "': Permission denied");
        } catch (IOException e) {
            throw new CommandFailed("Failed to read file '" + file + "': " + e.getMessage());
        }
        if (bytes.length > LIMIT) {
            throw new CommandFailed("Failed to read file '" + file + "': Value too large for defined data type");
        }
        return XmlText.of(bytes);
    }
}
