package io.virt4j.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An XML document on its way to a host: typed, or as it was written. Text that came from a file is passed on byte for
 * byte, so that defaults and errors are the host's own.
 */
public interface XmlText {
    /** The document, in the encoding that it declares. */
    byte[] bytes();

    static XmlText of(byte[] bytes) {
        return bytes::clone;
    }

    static XmlText of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static XmlText read(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }
}
