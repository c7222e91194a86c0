package io.virt4j.cli.domain.device;

import io.virt4j.cli.shell.Quoting;
import org.jspecify.annotations.Nullable;

/** XML that is written line by line, two columns a level. Attributes are given as names and values in turn; null is left out. */
final class XmlLines {
    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    /** Begins an element that has others in it. */
    void open(String name, @Nullable String... attributes) {
        start(name, attributes).append(">\n");
        indent += "  ";
    }

    /** Ends an element that was opened. */
    void close(String name) {
        indent = indent.substring(2);
        text.append(indent).append("</").append(name).append(">\n");
    }

    /** Writes an element with nothing in it. */
    void empty(String name, @Nullable String... attributes) {
        start(name, attributes).append("/>\n");
    }

    /** Writes an element with text in it, unless that is null. */
    void text(String name, @Nullable String content) {
        if (content != null) {
            start(name)
                    .append('>')
                    .append(Quoting.forXml(content))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    private StringBuilder start(String name, @Nullable String... attributes) {
        text.append(indent).append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                text.append(' ')
                        .append(attributes[i])
                        .append("='")
                        .append(Quoting.forXml(value))
                        .append('\'');
            }
        }
        return text;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
