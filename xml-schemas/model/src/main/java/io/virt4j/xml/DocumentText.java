package io.virt4j.xml;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document on their way into a parser, with each line end as one line feed (XML 1.0, section 2.11).
 * Knows where each start tag is, which the JDK's parser at times does not.
 */
final class DocumentText extends Reader {
    private final @Nullable String document;
    private final char[] text;
    private final int length;
    private int given;
    private int partStart;
    private int tagsBefore;
    private int line = 1;
    private int lineStart;
    private int scanned;

    /** Takes the array as its own. */
    private DocumentText(@Nullable String document, char[] text, int length) {
        this.document = document;
        this.text = text;
        this.length = lineFeeds(text, length > 0 && text[0] == '\uFEFF' ? 1 : 0, length);
    }

    /** Characters need no decoding, whatever encoding they declare. */
    static DocumentText of(String text, @Nullable String document) {
        checkSize(text.length(), document);
        return new DocumentText(document, text.toCharArray(), text.length());
    }

    /** Throws {@link XmlException} with the place of bytes that are not in the encoding of the document. */
    static DocumentText decode(byte[] bytes, @Nullable String document) {
        checkSize(bytes.length, document);
        Charset charset = DeclaredEncoding.of(bytes, document);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        var decoded = new DocumentText(document, out.array(), out.position());
        if (result.isError()) {
            XmlNode.Place place = decoded.place(decoded.length);
            String problem =
                    "bytes that are not " + charset.name() + "; save the file in that encoding, or declare its own";
            throw new XmlException(document, place.line(), place.column(), problem, null);
        }
        return decoded;
    }

    private static void checkSize(int size, @Nullable String document) {
        if (size == 0) {
            throw new XmlException(document, 0, 0, "empty; an XML document is needed", null);
        }
        Limits.size(document, size);
    }

    /** Moves the text from {@code start} to the beginning, with other line ends; returns its length. */
    private static int lineFeeds(char[] text, int start, int end) {
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c != '\r') {
                text[length++] = c;
            } else if (i + 1 == end || text[i + 1] != '\n') {
                text[length++] = '\n';
            }
        }
        return length;
    }

    int length() {
        return length;
    }

    /** Entities and characters by number. */
    int references() {
        int references = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] == '&') {
                references++;
            }
        }
        return references;
    }

    // --- for the parser

    /** Throws {@link XmlException} where one part of the document is longer than any needs to be. */
    @Override
    public int read(char[] into, int offset, int count) {
        if (given == length) {
            return -1;
        }
        Limits.length(place(scanned), given - partStart);
        int now = Math.min(count, length - given);
        System.arraycopy(text, given, into, offset, now);
        given += now;
        return now;
    }

    /** Tells that the parser has come to the end of a part. */
    void partEnds() {
        partStart = given;
    }

    @Override
    public void close() {}

    // --- for messages

    /** The place of the document type; null where there is none. */
    XmlNode.@Nullable Place documentType() {
        int at = 0;
        while (true) {
            if (isAt("<!DOCTYPE", at)) {
                return place(at);
            } else if (isAt("<?", at)) {
                at = after("?>", at);
            } else if (isAt("<!--", at)) {
                at = after("-->", at + 4);
            } else if (at < length && text[at] <= ' ') {
                at++;
            } else {
                return null;
            }
        }
    }

    /** The place of the next start tag, in a document that is well-formed up to there. */
    XmlNode.Place nextTag() {
        int start = after("<", tagsBefore) - 1;
        while (isOther(text[start + 1])) {
            start = after("<", otherEnd(start)) - 1;
        }
        tagsBefore = start + 1;
        return place(start);
    }

    private static boolean isOther(char c) {
        return c == '!' || c == '?' || c == '/';
    }

    /** The end of a comment, a CDATA section, a processing instruction or the mark of an end tag. */
    private int otherEnd(int start) {
        return switch (text[start + 1]) {
            case '/' -> start + 2;
            case '?' -> after("?>", start + 2);
            default -> text[start + 2] == '-' ? after("-->", start + 4) : after("]]>", start + 2);
        };
    }

    private int after(String mark, int from) {
        int at = from;
        while (at < length && !isAt(mark, at)) {
            at++;
        }
        return Math.min(length, at + mark.length());
    }

    private boolean isAt(String mark, int at) {
        if (at + mark.length() > length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (text[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private XmlNode.Place place(int offset) {
        for (; scanned < offset; scanned++) {
            if (text[scanned] == '\n') {
                line++;
                lineStart = scanned + 1;
            }
        }
        return new XmlNode.Place(document, line, offset - lineStart + 1);
    }
}
