package io.virt4j.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Any XML document as a tree, whatever its kind. Nothing in it is trusted; what is refused says where and why. */
public final class XmlTree {
    private XmlTree() {}

    /** Reads a file, whose path messages name. Throws {@link XmlException} where it cannot be used. */
    public static XmlNode read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new XmlException(name, 0, 0, "is a directory; give a file", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            Limits.size(name, Files.size(file));
            return read(in, name);
        } catch (NoSuchFileException e) {
            throw new XmlException(name, 0, 0, "no such file", e);
        } catch (AccessDeniedException e) {
            throw new XmlException(name, 0, 0, "may not be read: permission denied", e);
        } catch (IOException e) {
            throw new XmlException(name, 0, 0, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads a stream to its end and leaves it open; {@code name} is what messages call the document. */
    public static XmlNode read(InputStream in, String name) {
        return new TreeReader(name).read(text(in, name));
    }

    /** Apart, so that the bytes are gone when the tree is made. */
    private static DocumentText text(InputStream in, String name) {
        try {
            return DocumentText.decode(in.readNBytes(Limits.BYTES + 1), name);
        } catch (IOException e) {
            throw new XmlException(name, 0, 0, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads a document in memory, in the encoding that it declares. */
    public static XmlNode read(byte[] bytes, @Nullable String name) {
        return new TreeReader(name).read(DocumentText.decode(bytes, name));
    }

    /** Reads a document in memory; the encoding that it declares says nothing of characters. */
    static XmlNode read(String text, @Nullable String name) {
        return new TreeReader(name).read(DocumentText.of(text, name));
    }
}
