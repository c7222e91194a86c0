package io.virt4j.cli.resident;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a process tells of itself that wants a command run.
 *
 * @param circumstances all that a command may see of a process and that another cannot take on
 * @param program the name that it was called by
 * @param directory its working directory
 * @param input its standard input: {@link #TERMINAL}, {@link #FILE}, or something else
 * @param environment the variables that commands look at themselves
 * @param arguments of its command line
 */
record Request(
        String circumstances,
        String program,
        Path directory,
        String input,
        Map<String, String> environment,
        List<String> arguments) {
    static final String TERMINAL = "terminal";

    /** A regular file, which can be read once more. */
    static final String FILE = "file";

    private static final String PROTOCOL = "virt4j 1";
    private static final int MOST_BYTES = 4 << 20;
    private static final int FIXED_FIELDS = 6;

    /** Reads one: its length, and fields with their lengths before them. Lengths have 32 bits. */
    static Request read(Wire wire) throws IOException {
        int length = wire.read(Integer.BYTES).getInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("a request of " + length + " bytes");
        }
        List<byte[]> fields = fields(wire.read(length));
        if (fields.size() < FIXED_FIELDS || !text(fields.get(0)).equals(PROTOCOL)) {
            throw new IOException("a request of another kind");
        }
        List<String> arguments = new ArrayList<>();
        for (byte[] argument : fields.subList(FIXED_FIELDS, fields.size())) {
            arguments.add(text(argument));
        }
        return new Request(
                circumstances(fields.get(1)),
                text(fields.get(2)),
                path(text(fields.get(3))),
                text(fields.get(4)),
                environment(text(fields.get(5))),
                List.copyOf(arguments));
    }

    private static List<byte[]> fields(ByteBuffer bytes) throws IOException {
        List<byte[]> fields = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
            if (length < 0 || length > bytes.remaining()) {
                throw new IOException("a field of " + length + " bytes where " + bytes.remaining() + " are left");
            }
            byte[] field = new byte[length];
            bytes.get(field);
            fields.add(field);
        }
        return fields;
    }

    /** Other than in a JVM's own arguments, bytes that are no UTF-8 are not made up for. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Path path(String text) throws IOException {
        try {
            Path path = Path.of(text);
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException e) {
            // It is refused below.
        }
        throw new IOException("no working directory");
    }

    private static Map<String, String> environment(String text) {
        Map<String, String> variables = new HashMap<>();
        for (String variable : text.split("\0", -1)) {
            int equals = variable.indexOf('=');
            if (equals > 0) {
                variables.put(variable.substring(0, equals), variable.substring(equals + 1));
            }
        }
        return variables;
    }

    /** Circumstances as they are compared: their bytes need not be text. */
    static String circumstances(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Nullable
    String variable(String name) {
        return environment.get(name);
    }
}
