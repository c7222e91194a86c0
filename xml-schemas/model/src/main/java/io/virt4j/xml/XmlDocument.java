package io.virt4j.xml;

import jakarta.xml.bind.annotation.XmlTransient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A whole libvirt document as typed Java. Each kind is a subclass with {@code parse} methods of its own; what they do
 * not know of a document is kept, and written back.
 */
@XmlTransient
public abstract class XmlDocument extends XmlElement implements XmlText {
    /**
     * Reads a file; the file's path is the document's name in messages. Throws {@link XmlException} where there is no
     * such file, it cannot be read, or it is no such document.
     */
    protected static <T extends XmlDocument> T read(Class<T> type, Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new XmlException(name, 0, 0, "is a directory; give a file", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(type, in, name);
        } catch (NoSuchFileException e) {
            throw new XmlException(name, 0, 0, "no such file", e);
        } catch (AccessDeniedException e) {
            throw new XmlException(name, 0, 0, "may not be read: permission denied", e);
        } catch (IOException e) {
            throw new XmlException(name, 0, 0, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads a stream to its end; {@code name} is what messages call it. The stream is left open. */
    protected static <T extends XmlDocument> T read(Class<T> type, InputStream in, String name) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(TreeReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new XmlException(name, 0, 0, "cannot be read: " + e.getMessage(), e);
        }
        return read(type, bytes, name);
    }

    /** Reads a document in memory. */
    protected static <T extends XmlDocument> T read(Class<T> type, byte[] bytes, @Nullable String name) {
        XmlNode root = new TreeReader(name).read(bytes);
        T document = DocumentBinding.of(type).toObjects(root);
        document.check();
        return document;
    }

    /** Throws {@link XmlException} where something is missing that every document of this kind has. */
    protected abstract void check();

    /**
     * The document as a tree: as it was read, with the lines of the file. A document that was made or changed in Java
     * has the lines of its {@link #toXml() text}.
     */
    public final XmlNode source() {
        XmlNode read = node();
        if (read != null && !read.origin().isOutdated()) {
            return read;
        }
        return new TreeReader(document()).read(bytes());
    }

    @Override
    public final @Nullable String document() {
        XmlNode read = node();
        return read == null ? null : read.document();
    }

    /** The document as text, with all changes. */
    public final String toXml() {
        return DocumentBinding.of(getClass()).toTree(this).toXml();
    }

    /** {@link #toXml()} in UTF-8. */
    @Override
    public final byte[] bytes() {
        return toXml().getBytes(StandardCharsets.UTF_8);
    }
}
