package io.virt4j.cli.moment;

import io.virt4j.cli.shell.Quoting;
import org.jspecify.annotations.Nullable;

/** A document about a snapshot or a checkpoint that is made of a command's options. */
public final class MomentWriter {
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    /**
     * What an element of a disk begins with.
     *
     * @param name the disk's; for null it is no element, as in virsh, and the host refuses the document
     */
    public static String disk(@Nullable String name) {
        return name == null ? "" : "disk" + attribute("name", name);
    }

    /** Opens an element, in which what follows stands. */
    public MomentWriter open(String tag) {
        text.append(indent).append('<').append(tag).append(">\n");
        indent += STEP;
        return this;
    }

    /** Closes the element that was opened last. */
    public MomentWriter close(String name) {
        indent = indent.substring(STEP.length());
        text.append(indent).append("</").append(name).append(">\n");
        return this;
    }

    /** Adds an element with a text; none for null. */
    public MomentWriter text(String name, @Nullable String value) {
        if (value != null) {
            text.append(indent)
                    .append('<' + name + '>')
                    .append(Quoting.forXml(value))
                    .append("</" + name + ">\n");
        }
        return this;
    }

    /** Adds an element without content. */
    public MomentWriter empty(String tag) {
        text.append(indent).append(tag.isEmpty() ? "" : "<").append(tag).append("/>\n");
        return this;
    }

    /** An attribute, to stand behind an element's name or another attribute; empty for null. */
    public static String attribute(String name, @Nullable String value) {
        return value == null ? "" : " " + name + "='" + Quoting.forXml(value) + "'";
    }

    /** The document. */
    @Override
    public String toString() {
        return text.toString();
    }
}
