package io.virt4j.libvirt.stream;

import static io.virt4j.libvirt.binding.StreamCalls.virStreamAbort;
import static io.virt4j.libvirt.binding.StreamCalls.virStreamFinish;
import static io.virt4j.libvirt.binding.StreamCalls.virStreamNew;
import static io.virt4j.libvirt.binding.StreamCalls.virStreamRecv;
import static io.virt4j.libvirt.binding.StreamCalls.virStreamRecvFlags;
import static io.virt4j.libvirt.binding.StreamCalls.virStreamRecvHole;
import static io.virt4j.libvirt.binding.StreamCalls.virStreamSend;
import static io.virt4j.libvirt.binding.StreamCalls.virStreamSendHole;

import com.sun.jna.Memory;
import io.virt4j.VirtException;
import io.virt4j.libvirt.call.Arguments;
import io.virt4j.libvirt.call.Handle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ByteChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A blocking libvirt stream as a channel. One thread may read while another writes, and any may close. Once a call has failed,
 * all that follow fail with it: libvirt may wait for ever for the answer to what it sends over a broken stream.
 */
public final class StreamChannel implements ByteChannel {
    private static final int STOP_AT_HOLE = 1; // VIR_STREAM_RECV_STOP_AT_HOLE
    private static final int AT_HOLE = -3;

    private final Handle stream;
    private final Lane receiving = new Lane();
    private final Lane sending = new Lane();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable VirtException failure;
    private volatile boolean finished;

    /** Whether the other end has sent all. */
    private volatile boolean ended;

    /** What has been received and not read: bytes of the receiving lane, from one to another. */
    private int unreadFrom;

    private int unreadTo;

    public StreamChannel(Handle stream) {
        this.stream = stream;
    }

    /**
     * Makes a stream, and what is built on it. The stream is freed if that fails.
     *
     * @param start the call that says what the stream carries
     */
    public static <T> T open(Handle connection, Function<Handle, T> start) {
        Handle stream = virStreamNew(connection, 0);
        try {
            return start.apply(stream);
        } catch (RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /** Holes are read as zeros. */
    @Override
    public int read(ByteBuffer destination) throws IOException {
        return receiving.pass(room -> {
            if (!destination.hasRemaining()) {
                return 0;
            }
            if (unreadFrom == unreadTo && !ended) {
                received(call(() -> virStreamRecv(stream, room, Lane.BYTES)));
            }
            return ended ? -1 : take(room, destination);
        });
    }

    /** Skips the hole that comes next, and returns its length; 0 if data or the end come next. */
    public long skipHole() throws IOException {
        return receiving.pass(room -> {
            if (unreadFrom != unreadTo || ended) {
                return 0L;
            }
            int count = call(() -> virStreamRecvFlags(stream, room, Lane.BYTES, STOP_AT_HOLE));
            if (count != AT_HOLE) {
                received(count);
                return 0L;
            }
            long[] length = new long[1];
            call(() -> virStreamRecvHole(stream, length, 0));
            if (length[0] <= 0) {
                throw new IOException("the host sent a hole of " + length[0] + " bytes");
            }
            return length[0];
        });
    }

    private void received(int count) throws IOException {
        if (count < 0 || count > Lane.BYTES) {
            throw new IOException("libvirt's stream answered " + count);
        }
        unreadFrom = 0;
        unreadTo = count;
        ended = count == 0;
    }

    private int take(Memory room, ByteBuffer destination) {
        int count = Math.min(destination.remaining(), unreadTo - unreadFrom);
        destination.put(room.getByteBuffer(unreadFrom, count));
        unreadFrom += count;
        return count;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return sending.pass(room -> {
            int total = source.remaining();
            while (source.hasRemaining()) {
                int wanted = Math.min(source.remaining(), Lane.BYTES);
                room.getByteBuffer(0, wanted).put(source.slice(source.position(), wanted));
                int count = call(() -> virStreamSend(stream, room, wanted));
                source.position(source.position() + count);
            }
            return total;
        });
    }

    /** Leaves a hole of at least one byte, behind which writing goes on. */
    public void writeHole(long lengthBytes) throws IOException {
        Arguments.between("lengthBytes", lengthBytes, 1, Long.MAX_VALUE); // The host drops the stream at a lesser one.
        sending.pass(room -> call(() -> virStreamSendHole(stream, lengthBytes, 0)));
    }

    /** Waits until the other end has taken all or sent all, and ends the stream. Doing so twice does nothing. */
    public void finish() throws IOException {
        sending.pass(room -> {
            if (!finished) {
                call(() -> virStreamFinish(stream));
                finished = true;
            }
            return true;
        });
    }

    private int call(IntSupplier function) throws IOException {
        VirtException before = failure;
        if (before != null) {
            throw new IOException(before.getMessage(), before);
        }
        try {
            return function.getAsInt();
        } catch (VirtException e) {
            if (closed.get()) {
                throw new AsynchronousCloseException();
            }
            failure = e;
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isOpen() {
        return !closed.get();
    }

    /** Ends the stream, wherever it is. A read or write that runs on another thread ends with {@link AsynchronousCloseException}. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            receiving.close();
            sending.close();
            if (!finished) {
                end();
            }
            stream.close();
        }
    }

    private void end() {
        try {
            if (ended) {
                virStreamFinish(stream);
            } else {
                virStreamAbort(stream);
            }
        } catch (VirtException e) {
            // The far end is gone already: there is nothing left to end.
        }
    }
}
