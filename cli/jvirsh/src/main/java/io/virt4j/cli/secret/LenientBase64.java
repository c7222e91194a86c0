package io.virt4j.cli.secret;

import io.virt4j.cli.CommandFailed;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Base64 as GLib reads it: other characters, such as ends of lines, and an incomplete end count for nothing. */
final class LenientBase64 {
    private static final int GROUP = 4;

    private LenientBase64() {}

    static byte[] decode(byte[] text) throws CommandFailed {
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        for (byte c : text) {
            if (isLetter(c)) {
                letters.write(c);
            }
        }
        byte[] all = letters.toByteArray();
        byte[] whole = Arrays.copyOf(all, all.length - all.length % GROUP);
        try {
            return Base64.getDecoder().decode(whole);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("the value is no Base64: " + e.getMessage());
        }
    }

    private static boolean isLetter(byte c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '=';
    }
}
