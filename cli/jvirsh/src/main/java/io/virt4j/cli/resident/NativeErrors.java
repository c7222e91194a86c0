package io.virt4j.cli.resident;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What native libraries write to this process's standard error, which is a file that each write appends to. */
final class NativeErrors {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final FileChannel file;
    private long position;

    NativeErrors() throws IOException {
        file = FileChannel.open(STANDARD_ERROR, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Forgets what was written so far. */
    synchronized void clear() throws IOException {
        file.truncate(0);
        position = 0;
    }

    /** What was written since this was asked before; nothing most of the time. */
    synchronized byte[] take() throws IOException {
        long size = file.size();
        ByteBuffer written = ByteBuffer.allocate(Math.toIntExact(size - position));
        while (written.hasRemaining() && file.read(written, position) > 0) {
            position = size - written.remaining();
        }
        return written.array();
    }
}
