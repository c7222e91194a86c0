package io.virt4j.cli.edit;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** A temporary file, which only the user can read, with text for the user's editor. Closing it removes it. */
public final class EditorFile implements AutoCloseable {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int NAME_LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    private EditorFile(Path file) {
        this.file = file;
    }

    /** Writes text to a new file in {@code TMPDIR}, or else in {@code /tmp}. */
    public static EditorFile of(String text) throws CommandFailed {
        String directory = System.getenv("TMPDIR");
        String prefix = (directory == null ? "/tmp" : directory) + "/virsh";
        EditorFile created;
        try {
            created = create(prefix);
        } catch (IOException e) {
            throw new CommandFailed("g_mkstemp_full: failed to create temporary file: " + InputFile.reason(e));
        }
        try {
            Files.writeString(created.file, text, StandardCharsets.UTF_8);
            return created;
        } catch (IOException e) {
            created.close();
            throw new CommandFailed(
                    "write: " + created.file + ": failed to write to temporary file: " + InputFile.reason(e));
        }
    }

    private static EditorFile create(String prefix) throws IOException, CommandFailed {
        while (true) {
            StringBuilder name = new StringBuilder(prefix);
            for (int i = 0; i < NAME_LENGTH; i++) {
                name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            Path file = InputFile.path(name.append(".xml").toString());
            try {
                Files.newByteChannel(
                                file,
                                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                        .close();
                return new EditorFile(file);
            } catch (FileAlreadyExistsException e) {
                // Another one, then.
            }
        }
    }

    /** Lets the user change the text. */
    public void edit(Output out) throws CommandFailed {
        out.flush();
        Editor.ofUser().edit(file);
    }

    /** The text as the user left it. */
    public byte[] text() throws CommandFailed {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            String reason = InputFile.reason(e);
            throw new CommandFailed(
                    file + ": failed to read temporary file: " + reason,
                    "Failed to open file '" + file + "': " + reason);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
