package io.virt4j.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that an XML declaration names. Apart, since most documents have none and need no regular expression. */
final class DeclaredEncoding {
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int BYTES = 256;

    private DeclaredEncoding() {}

    /** Null where there is none. */
    static @Nullable String of(byte[] document) {
        byte[] head = Arrays.copyOf(document, Math.min(document.length, BYTES));
        Matcher declared = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find() ? declared.group(1) : null;
    }
}
