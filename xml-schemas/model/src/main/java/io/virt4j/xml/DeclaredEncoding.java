package io.virt4j.xml;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding of a document by its byte order mark or its XML declaration (XML 1.0, appendix F). */
final class DeclaredEncoding {
    private static final int DECLARATION_BYTES = 256;

    /** Apart, since most documents have no declaration, and the first waits for no regular expression then. */
    private static final class Declaration {
        static final Pattern PATTERN =
                Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    }

    private DeclaredEncoding() {}

    /** UTF-8 where nothing is declared. */
    static Charset of(byte[] bytes, @Nullable String document) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (!startsWith(bytes, '<', '?')) {
            return StandardCharsets.UTF_8;
        }
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION_BYTES));
        Matcher declaration = Declaration.PATTERN.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        String declared = declaration.group(1);
        try {
            Charset charset = Charset.forName(declared);
            if (charset.decode(ByteBuffer.wrap(head, 0, 1)).toString().equals("<")) {
                return charset;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new XmlException(document, 1, 1, "encoding " + declared + " is not known; save the file as UTF-8", e);
        }
        String problem = "declares the encoding " + declared + ", in which it is not; declare UTF-8";
        throw new XmlException(document, 1, 1, problem, null);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
