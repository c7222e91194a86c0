package io.virt4j.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;

/** The standard streams of a process as one channel. Closing it ends the process. */
final class ProcessChannel implements ByteChannel {
    private final Process process;
    private volatile boolean open = true;

    ProcessChannel(Process process) {
        this.process = process;
    }

    @Override
    public int read(ByteBuffer destination) throws IOException {
        byte[] bytes = new byte[destination.remaining()];
        int count = process.getInputStream().read(bytes);
        if (count > 0) {
            destination.put(bytes, 0, count);
        }
        return count;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        byte[] bytes = new byte[source.remaining()];
        source.get(bytes);
        process.getOutputStream().write(bytes);
        process.getOutputStream().flush();
        return bytes.length;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        process.destroy();
    }
}
