package io.virt4j.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document, decoded by its byte order mark or its XML declaration, with each line end as one line
 * feed (XML 1.0, sections 2.11 and appendix F). Knows the line and column of each character.
 */
final class DocumentText {
    private final String text;
    private int line = 1;
    private int lineStart;
    private int nextLineFeed;

    private DocumentText(String text) {
        this.text = text;
        this.nextLineFeed = lineFeedFrom(0);
    }

    static DocumentText decode(byte[] bytes, @Nullable String document) {
        Charset charset = charset(bytes, document);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String decoded = lineFeeds(out.flip().toString());
        if (result.isError()) {
            var readable = new DocumentText(decoded);
            readable.moveTo(decoded.length());
            throw new XmlException(
                    document,
                    readable.line,
                    readable.column(decoded.length()),
                    "bytes that are not " + charset.name() + "; save the file in that encoding, or declare its own",
                    null);
        }
        return new DocumentText(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
    }

    private static Charset charset(byte[] bytes, @Nullable String document) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        String declared = startsWith(bytes, '<', '?') ? DeclaredEncoding.of(bytes) : null;
        if (declared == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new XmlException(document, 1, 1, "encoding " + declared + " is not known; save the file as UTF-8", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    String text() {
        return text;
    }

    /** The place of the tag that ends before {@code end}. Ends must not go backwards from call to call. */
    XmlNode.Place tagBefore(int end, @Nullable String document) {
        // A literal < cannot stand inside a tag, so the nearest one starts it.
        int start = Math.max(0, text.lastIndexOf('<', end - 1));
        moveTo(start);
        return new XmlNode.Place(document, line, column(start));
    }

    private void moveTo(int offset) {
        while (nextLineFeed < offset) {
            line++;
            lineStart = nextLineFeed + 1;
            nextLineFeed = lineFeedFrom(lineStart);
        }
    }

    /** The end of the text where there is no more. */
    private int lineFeedFrom(int offset) {
        int lineFeed = text.indexOf('\n', offset);
        return lineFeed < 0 ? text.length() : lineFeed;
    }

    private int column(int offset) {
        return offset - lineStart + 1;
    }
}
