package io.virt4j.xml;

import jakarta.xml.bind.annotation.XmlTransient;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element that libvirt takes or gives as a whole document, as typed Java. Each kind is a subclass with {@code parse}
 * methods of its own; what they do not know of a document is kept, and written back.
 */
@XmlTransient
public abstract class XmlDocument extends XmlElement implements XmlText {
    protected XmlDocument(XmlNode node) {
        super(node);
    }

    protected XmlDocument(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** Reads a file of any kind, told from its root. Throws {@link XmlException} where it cannot be used. */
    public static XmlDocument parse(Path file) {
        return ofAnyKind(XmlTree.read(file));
    }

    /** Reads a stream of any kind to its end and leaves it open; {@code name} is what messages call the document. */
    public static XmlDocument parse(InputStream in, String name) {
        return ofAnyKind(XmlTree.read(in, name));
    }

    /** Of the kinds that have a root of this name, the one that knows most of what is in it. */
    private static XmlDocument ofAnyKind(XmlNode root) {
        List<XmlDocument> kinds = Kinds.of(root);
        if (kinds.isEmpty()) {
            throw XmlException.at(root, "<" + root.path() + "> is the root of no document of libvirt's");
        }
        // Most roots are of one kind.
        return kinds.size() == 1
                ? kinds.get(0)
                : Collections.min(
                        kinds,
                        Comparator.comparingInt(kind -> kind.otherAttributes().size()
                                + kind.otherElements().size()));
    }

    /**
     * The root of a file; the file's path is the document's name in messages. Throws {@link XmlException} where there is
     * no such file, it cannot be read, is no XML, or its root has another name.
     */
    protected static XmlNode read(String root, Path file) {
        return named(root, XmlTree.read(file));
    }

    /** The root of a stream, which is read to its end and left open; {@code name} is what messages call it. */
    protected static XmlNode read(String root, InputStream in, String name) {
        return named(root, XmlTree.read(in, name));
    }

    /** The root of a document in memory, in the encoding that it declares. */
    protected static XmlNode read(String root, byte[] bytes) {
        return named(root, XmlTree.read(bytes, null));
    }

    /** The root of a text. */
    protected static XmlNode read(String root, String text) {
        return named(root, XmlTree.read(text, null));
    }

    private static XmlNode named(String root, XmlNode node) {
        if (!node.isNamed(root)) {
            throw XmlException.at(
                    node,
                    "the root element is <" + node.path() + ">; <"
                            + QName.valueOf(root).getLocalPart() + "> is needed");
        }
        return node;
    }

    /**
     * The document as a tree: as it was read, with the lines of the file. A document that was made or changed in Java
     * has the lines of its {@link #toXml() text}.
     */
    public final XmlNode tree() {
        return node().isChanged() ? XmlTree.read(toXml(), document()) : node();
    }

    @Override
    public final @Nullable String document() {
        return node().document();
    }

    /**
     * What the other document says differently, by meaning: units, spellings of numbers and values that libvirt takes
     * anyway make no difference. Empty where both mean the same.
     */
    public final List<Difference> differences(XmlDocument other) {
        return DocumentComparison.of(this, other);
    }

    /** Each place where the document is not as its grammar has it; empty where it is. */
    public final List<Fault> faults() {
        return Grammar.faults(tree());
    }

    /** {@link #toXml()} in UTF-8. */
    @Override
    public final byte[] bytes() {
        return toXml().getBytes(StandardCharsets.UTF_8);
    }
}
