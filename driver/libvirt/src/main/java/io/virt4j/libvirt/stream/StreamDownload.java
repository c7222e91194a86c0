package io.virt4j.libvirt.stream;

import io.virt4j.libvirt.call.Handle;
import io.virt4j.stream.DownloadChannel;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A stream that only receives, and has received all only when libvirt says so. */
public final class StreamDownload implements DownloadChannel {
    private final StreamChannel stream;
    private final boolean hasHoles;

    /**
     * Receives.
     *
     * @param hasHoles whether the host was asked to keep holes
     */
    public StreamDownload(Handle stream, boolean hasHoles) {
        this.stream = new StreamChannel(stream);
        this.hasHoles = hasHoles;
    }

    @Override
    public int read(ByteBuffer destination) throws IOException {
        int count = stream.read(destination);
        if (count == -1) {
            stream.finish();
        }
        return count;
    }

    @Override
    public long skipHole() throws IOException {
        return hasHoles ? stream.skipHole() : 0;
    }

    @Override
    public boolean isOpen() {
        return stream.isOpen();
    }

    @Override
    public void close() {
        stream.close();
    }
}
