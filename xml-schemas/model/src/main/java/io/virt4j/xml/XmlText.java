package io.virt4j.xml;

import java.io.IOException;
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

    static XmlText read(Path file) throws IOException {
        return of(Files.readAllBytes(file), file.toString());
    }
}
