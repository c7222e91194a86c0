package io.virt4j.cli.resident;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a process says first, so that its circumstances can be looked at while it says what it wants.
 *
 * @param processNamespace that in which it has its number
 * @param process its number
 */
record Hello(String processNamespace, int process) {
    private static final String PROTOCOL = "virt4j 2";
    private static final int FIELDS = 3;
    private static final int MOST_BYTES = 1000;

    /** Reads one. */
    static Hello read(Wire wire) throws IOException {
        List<byte[]> fields = wire.readFields(MOST_BYTES);
        if (fields.size() != FIELDS || !text(fields.get(0)).equals(PROTOCOL)) {
            throw new IOException("a process that speaks another language");
        }
        try {
            return new Hello(text(fields.get(1)), Integer.parseInt(text(fields.get(2))));
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
