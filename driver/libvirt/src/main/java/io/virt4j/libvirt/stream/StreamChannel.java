package io.virt4j.libvirt.stream;

import com.sun.jna.Memory;
import io.virt4j.VirtException;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A blocking libvirt stream as a channel. One thread may read while another writes. */
public final class StreamChannel implements ByteChannel {
    /** The most that one message of libvirt's protocol carries is 256 KiB; consoles send far less. */
    private static final int BUFFER = 16 * 1024;

    private final Handle stream;
    private final Memory received = new Memory(BUFFER);
    private final Memory toSend = new Memory(BUFFER);
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean ended;

    public StreamChannel(Handle stream) {
        this.stream = stream;
    }

    @Override
    public int read(ByteBuffer destination) throws IOException {
        synchronized (received) {
            ensureOpen();
            if (ended) {
                return -1;
            }
            int wanted = Math.min(destination.remaining(), BUFFER);
            int count = call("virStreamRecv", received, wanted);
            if (count == 0 && wanted > 0) {
                ended = true;
                return -1;
            }
            destination.put(received.getByteBuffer(0, count));
            return count;
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        synchronized (toSend) {
            ensureOpen();
            int total = 0;
            while (source.hasRemaining()) {
                int wanted = Math.min(source.remaining(), BUFFER);
                ByteBuffer chunk = source.slice().limit(wanted);
                toSend.getByteBuffer(0, wanted).put(chunk);
                int count = call("virStreamSend", toSend, wanted);
                source.position(source.position() + count);
                total += count;
            }
            return total;
        }
    }

    private int call(String function, Memory buffer, int length) throws IOException {
        try {
            return Call.number(function, stream, buffer, (long) length);
        } catch (VirtException e) {
            if (closed.get()) {
                throw new ClosedChannelException();
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    private void ensureOpen() throws ClosedChannelException {
        if (closed.get()) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public boolean isOpen() {
        return !closed.get();
    }

    /** Ends the stream. A read or write that runs on another thread ends with {@link ClosedChannelException}. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                Call.number(ended ? "virStreamFinish" : "virStreamAbort", stream);
            } catch (VirtException e) {
                // The far end is gone already: there is nothing left to end.
            }
            stream.close();
        }
    }
}
