package io.virt4j.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** A file that errors and debug messages are written to as well, as virsh writes them: a line each, with its time. */
final class MessageLog {
    static final int DEBUG = 0;
    static final int INFO = 1;
    static final int ERROR = 4;

    private static final String[] LEVELS = {"DEBUG", "INFO", "NOTICE", "WARNING", "ERROR"};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu.MM.dd HH:mm:ss");

    private final SeekableByteChannel file;

    private MessageLog(SeekableByteChannel file) {
        this.file = file;
    }

    /** Opens a file, whose old lines stay. */
    static MessageLog open(String path) throws CommandFailed {
        try {
            return new MessageLog(Files.newByteChannel(
                    InputFile.path(path),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--"))));
        } catch (IOException | InvalidPathException e) {
            throw new CommandFailed("failed to open the log file. check the log file path");
        }
    }

    void write(int level, String message) throws IOException {
        String line = "[%s %s %d] %s %s\n"
                .formatted(
                        LocalDateTime.now(ZoneId.systemDefault()).format(TIME),
                        GlobalOptions.programName(),
                        ProcessHandle.current().pid(),
                        LEVELS[level],
                        message);
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    void close() throws IOException {
        file.close();
    }
}
