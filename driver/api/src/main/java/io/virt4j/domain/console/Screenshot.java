package io.virt4j.domain.console;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/**
 * A picture of a guest's screen.
 *
 * @param mimeType what kind of picture, such as {@code image/png}
 * @param data the picture, which can be read once (virDomainScreenshot)
 */
public record Screenshot(String mimeType, ReadableByteChannel data) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        data.close();
    }
}
