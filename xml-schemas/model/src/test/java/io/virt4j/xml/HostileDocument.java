package io.virt4j.xml;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Documents made to use up whoever reads them: each as large as a document may be, or larger. */
enum HostileDocument {
    TEXT("<a>", i -> "xxxxxxxxx\n", "</a>", "a tag, text or comment of more than"),
    TEXT_BEYOND_LATIN("<a>", i -> "xxxxxxxx\r\n", "€</a>", "a tag, text or comment of more than"),
    ATTRIBUTE("<a b='", i -> "xxxxxxxxxx", "'/>", "a tag, text or comment of more than"),
    COMMENT("<a><!--", i -> "<xxxxxxxx>", "--></a>", "a tag, text or comment of more than"),
    CDATA("<a><![CDATA[", i -> "<xxxxxxxx>", "]]></a>", "a tag, text or comment of more than"),
    INSTRUCTION("<a><?b ", i -> "<xxxxxxxx>", "?></a>", "a tag, text or comment of more than"),
    LAYOUT("", i -> "\n         ", "<a/>", "a tag, text or comment of more than"),
    NAME("<a", i -> "xxxxxxxxxx", "/>", "a name of more than 1000 characters"),
    LEVELS("", i -> "<a>", "", "elements are nested deeper than 256"),
    ELEMENTS("<a>", i -> "<b/>", "</a>", "more than 50000 elements"),
    COMMENTS("<a>", i -> "<!---->", "</a>", "more than 150000 elements, attributes, texts and comments"),
    INSTRUCTIONS("<a>", i -> "<?b?>", "</a>", "more than 150000 elements, attributes, texts and comments"),
    TEXTS("<a>", i -> "x<!---->", "</a>", "more than 150000 elements, attributes, texts and comments"),
    ATTRIBUTES("<a", i -> " a" + i + "=''", "/>", "more than 200 attributes"),
    ATTRIBUTES_OF_ALL(
            "<a>",
            i -> "<b c='' d='' e='' f='' g='' h='' i='' j=''/>",
            "</a>",
            "more than 150000 elements, attributes, texts and comments"),
    NAMES("<a>", i -> "<n" + i + "/>", "</a>", "more than 2000 different names"),
    LONG_NAMES("<a>", i -> "<n" + i + "x".repeat(980) + "/>", "</a>", "more than 2000 different names"),
    NAMES_OF_ONE_HASH("<a>", i -> "<" + collision(i) + "/>", "</a>", "more than 2000 different names"),
    NAMESPACES("", i -> "<a xmlns:n" + i + "='" + i + "'>", "", "elements are nested deeper than 256"),
    NAMESPACES_SIDE_BY_SIDE(
            "<a>", i -> "<b xmlns:n" + i + "='" + i + "'/>", "</a>", "more than 1000 namespaces are declared"),
    REFERENCES("<a>", i -> "&gt;", "</a>", "more than 200000 references such as &amp;"),
    ENTITIES(
            "<!DOCTYPE a [",
            i -> "<!ENTITY e" + i + " '&e" + (i - 1) + ";&e" + (i - 1) + ";'>",
            "]><a>&e99;</a>",
            "a document type (<!DOCTYPE …>) is refused"),
    NO_XML("", i -> "xxxxxxxxxx", "", "XML starts with <name>"),
    UTF_16(StandardCharsets.UTF_16, "<a>", i -> "xxxx\n", "</a>", "a tag, text or comment of more than"),
    CYRILLIC(
            Charset.forName("KOI8-R"),
            "<?xml version='1.0' encoding='KOI8-R'?><a>",
            i -> "абвг\n",
            "</a>",
            "a tag, text or comment of more than"),
    OVERSIZED(2 * Limits.BYTES, "<a>", i -> "xxxxxxxxxx", "</a>", "larger than 10485760 bytes"),

    READABLE_TEXTS("<a>", i -> "<b>" + "x".repeat(210) + "</b>\n", "€</a>", ""),
    READABLE_LONG_TEXTS("<a>", i -> "<b>" + "x".repeat(3_000_000) + "€</b>", "</a>", ""),
    READABLE_LONG_ATTRIBUTES("<a>", i -> "<b c='" + "x".repeat(3_000_000) + "€'/>", "</a>", ""),
    READABLE_ATTRIBUTES("<a>", i -> "<b c='" + i + "' d='" + "x".repeat(200) + "'/>", "€</a>", ""),
    READABLE_WIDE_ELEMENTS("<a>", i -> "<b" + attributes() + "/>", "€</a>", "");

    private static final int PIECE_CHARACTERS = 32 * 1024;

    private final Charset charset;
    private final int size;
    private final String head;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final IntFunction<String> middle;

    private final String tail;
    private final String refusal;

    HostileDocument(String head, IntFunction<String> middle, String tail, String refusal) {
        this(StandardCharsets.UTF_8, Limits.BYTES, head, middle, tail, refusal);
    }

    HostileDocument(int size, String head, IntFunction<String> middle, String tail, String refusal) {
        this(StandardCharsets.UTF_8, size, head, middle, tail, refusal);
    }

    HostileDocument(Charset charset, String head, IntFunction<String> middle, String tail, String refusal) {
        this(charset, Limits.BYTES, head, middle, tail, refusal);
    }

    HostileDocument(Charset charset, int size, String head, IntFunction<String> middle, String tail, String refusal) {
        this.charset = charset;
        this.size = size;
        this.head = head;
        this.middle = middle;
        this.tail = tail;
        this.refusal = refusal;
    }

    /** What is said about it; empty where it is read. */
    String refusal() {
        return refusal;
    }

    /** Writes it a piece at a time, so that a small heap can make it. */
    void writeTo(PrintStream out) {
        byte[] start = head.getBytes(charset);
        byte[] end = bytes(tail);
        out.writeBytes(start);
        int left = size - start.length - end.length;
        var pieces = new StringBuilder();
        for (int i = 0; left > 0; i++) {
            pieces.append(middle.apply(i));
            if (pieces.length() > PIECE_CHARACTERS) {
                byte[] piece = bytes(pieces.toString());
                pieces.setLength(0);
                left -= piece.length;
                if (left >= 0) {
                    out.writeBytes(piece);
                }
            }
        }
        out.writeBytes(end);
    }

    /** Only the head has a byte order mark. */
    private byte[] bytes(String text) {
        return text.getBytes(charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset);
    }

    /** Names that all have the same hash, as Aa and BB have. */
    private static String collision(int number) {
        var name = new StringBuilder();
        for (int bit = 0; bit < 18; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static String attributes() {
        var attributes = new StringBuilder();
        for (int i = 0; i < 190; i++) {
            attributes
                    .append(" a")
                    .append(i)
                    .append("='")
                    .append("x".repeat(70))
                    .append('\'');
        }
        return attributes.toString();
    }
}
