package io.virt4j.cli.resident;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a process says that wants a command run.
 *
 * @param program the name that it was called by
 * @param input its standard input: {@link #TERMINAL}, {@link #FILE}, or something else
 * @param arguments of its command line
 */
record Request(String program, String input, List<String> arguments) {
    static final String TERMINAL = "terminal";

    /** A regular file, which can be read once more. */
    static final String FILE = "file";

    private static final int MOST_BYTES = 4 << 20;
    private static final int FIXED_FIELDS = 2;

    private static final Pattern OWN_FILES =
            Pattern.compile("/dev/(?:stdin|stdout|stderr|fd|tty)|/proc/(?:self|thread-self)");

    /** Reads one, after the {@link Hello}. */
    static Request read(Wire wire) throws IOException {
        List<byte[]> fields = wire.readFields(MOST_BYTES);
        if (fields.size() < FIXED_FIELDS) {
            throw new IOException("a request without " + FIXED_FIELDS + " fields");
        }
        List<String> arguments = new ArrayList<>();
        for (byte[] argument : fields.subList(FIXED_FIELDS, fields.size())) {
            arguments.add(text(argument));
        }
        return new Request(text(fields.get(0)), text(fields.get(1)), List.copyOf(arguments));
    }

    /** Other than in a JVM's own arguments, bytes that are no UTF-8 are not made up for. */
    static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Whether text has the name of a file that is another one in each process. */
    static boolean namesOwnFile(String text) {
        return (text.contains("/dev/") || text.contains("/proc/"))
                && OWN_FILES.matcher(text).find();
    }
}
