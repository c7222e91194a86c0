package io.virt4j.libvirt.stream;

import io.virt4j.libvirt.call.Handle;
import io.virt4j.stream.UploadChannel;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A stream that only sends. */
public final class StreamUpload implements UploadChannel {
    private final StreamChannel stream;

    public StreamUpload(Handle stream) {
        this.stream = new StreamChannel(stream);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return stream.write(source);
    }

    @Override
    public void writeHole(long lengthBytes) throws IOException {
        stream.writeHole(lengthBytes);
    }

    @Override
    public void finish() throws IOException {
        stream.finish();
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
