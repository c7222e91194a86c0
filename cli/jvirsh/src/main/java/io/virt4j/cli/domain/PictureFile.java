package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.HalfFile;
import io.virt4j.cli.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The file that a picture of a guest's screen goes to. */
final class PictureFile {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HH:mm:ss");
    private static final int BUFFER = 65536;

    private PictureFile() {}

    /** A name that tells the domain and the time, and what kind of picture it is. */
    static String nameNow(String domain, String mimeType) {
        String ending = switch (mimeType) {
            case "image/x-portable-pixmap" -> ".ppm";
            case "image/png" -> ".png";
            default -> "";
        };
        return domain + "-" + TIME.format(LocalDateTime.now(ZoneId.systemDefault())) + ending;
    }

    /** Writes a picture; if that fails, no part of it stays. */
    static void save(ReadableByteChannel picture, String file, String domain) throws CommandFailed {
        Path path = InputFile.path(file);
        boolean isNew = !Files.exists(path);
        boolean saved = false;
        try (WritableByteChannel output = open(path, file)) {
            copy(picture, output, domain);
            saved = true;
        } catch (IOException e) {
            throw new CommandFailed("cannot close file " + file);
        } finally {
            if (!saved) {
                HalfFile.remove(path, isNew);
            }
        }
    }

    private static WritableByteChannel open(Path path, String file) throws CommandFailed {
        try {
            return Files.newByteChannel(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailed("cannot create file " + file);
        }
    }

    private static void copy(ReadableByteChannel picture, WritableByteChannel output, String domain)
            throws CommandFailed {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try {
            while (picture.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    output.write(buffer);
                }
                buffer.clear();
            }
        } catch (IOException e) {
            throw notReceived(domain, "recv handler failed: " + e.getMessage());
        } catch (VirtException e) {
            throw notReceived(domain, e.getMessage());
        }
    }

    private static CommandFailed notReceived(String domain, String reason) {
        return new CommandFailed("could not receive data from domain '" + domain + "'", reason);
    }
}
