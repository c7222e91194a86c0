package io.virt4j.xml;

import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be used, and the place that says why. The message reads {@code web1.xml:12:5: what is wrong};
 * the parts that are not known are left out.
 */
public final class XmlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String document;
    private final int line;
    private final int column;

    /**
     * @param document what the document is called, a file name for instance; null where it has no name
     * @param line counted from 1; 0 where the document as a whole is meant
     * @param column counted from 1; 0 where the document as a whole is meant
     * @param problem what is wrong, and what to do about it
     */
    public XmlException(@Nullable String document, int line, int column, String problem, @Nullable Throwable cause) {
        super(place(document, line, column) + problem, cause);
        this.document = document;
        this.line = line;
        this.column = column;
    }

    /** A problem with an element; where it was not read from a document, the message names no place. */
    public static XmlException at(@Nullable XmlNode node, String problem) {
        return node == null || node.line() == 0
                ? new XmlException(null, 0, 0, problem, null)
                : new XmlException(node.document(), node.line(), node.column(), problem, null);
    }

    /** What the document is called; null where it has no name. */
    public @Nullable String document() {
        return document;
    }

    /** Counted from 1; 0 where the document as a whole is meant. */
    public int line() {
        return line;
    }

    /** Counted from 1, in UTF-16 units; 0 where the document as a whole is meant. */
    public int column() {
        return column;
    }

    private static String place(@Nullable String document, int line, int column) {
        var place = new StringBuilder();
        if (document != null) {
            place.append(document).append(':');
        }
        if (line > 0) {
            place.append(line).append(':').append(column).append(':');
        }
        return place.isEmpty() ? "" : place.append(' ').toString();
    }

    /** The document, the place in it, and what is wrong there. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
