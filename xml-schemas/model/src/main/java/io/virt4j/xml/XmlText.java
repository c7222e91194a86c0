package io.virt4j.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An XML document on its way to a host: typed, or as it was written. Text that came from a file is passed on byte for
 * byte, so that defaults and errors are the host's own.
 */
public interface XmlText {
    /** The document, in the encoding that it declares. */
    byte[] bytes();

    /**
     * What the document is called in messages; null where it has no name. Of a file it is the path, and an engine that opens
     * files itself takes relative paths in the document from there.
     */
    default @Nullable String document() {
        return null;
    }

    static XmlText of(byte[] bytes) {
        return bytes::clone;
    }

    static XmlText of(byte[] bytes, String document) {
        return new NamedText(bytes, document);
    }

    static XmlText of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Throws {@link XmlException} where the file is larger than any document. */
    static XmlText read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.BYTES + 1);
            Limits.size(file.toString(), bytes.length);
            return of(bytes, file.toString());
        }
    }
}
