package io.virt4j.cli.edit;

import io.virt4j.cli.CommandFailed;
import io.virt4j.xml.XmlText;

/** A document of the host's that the user may change. */
public interface EditedDocument {
    /** The document as it is on the host now. */
    String xml();

    /** What is said if the user changed nothing. */
    String unchanged();

    /** Whether the host is to get the document even if the user changed nothing. */
    default boolean isWanted() {
        return false;
    }

    /**
     * Gives the host the changed document.
     *
     * @return what is said of it
     * @throws io.virt4j.VirtException if the host refuses it; then the user may change it again
     * @throws CommandFailed if the host took it, and it is not what the user may do
     */
    String define(XmlText changed) throws CommandFailed;

    /** Whether {@link #relax} may help with a document that the host refused. */
    default boolean canRelax() {
        return false;
    }

    /** Has the host take documents that are not valid by its schema. */
    default void relax() {
        throw new UnsupportedOperationException();
    }
}
