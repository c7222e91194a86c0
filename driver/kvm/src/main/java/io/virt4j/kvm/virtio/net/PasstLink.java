package io.virt4j.kvm.virtio.net;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Backlog;
import io.virt4j.kvm.sys.Endpoint;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.sys.Linux;
import io.virt4j.kvm.sys.UnixSocket;
import io.virt4j.kvm.virtio.queue.Chain;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A cable into the stream socket of passt, by which a guest has a network without rights on the host. Each frame stands
 * behind its length, four bytes with the highest first; there are no offloads. (passt(1), --socket; QEMU's netdev stream)
 */
public final class PasstLink implements NetLink {
    private static final int LENGTH_SIZE = 4;

    /** What is sent ahead of passt's reading: a few of the longest frames. */
    private static final int CAPACITY = 4 * (LENGTH_SIZE + NetLayout.MOST_BYTES);

    private final Endpoint socket;
    private final Backlog outgoing = new Backlog(CAPACITY);
    private final Backlog incoming = new Backlog(CAPACITY);

    /** A header of zeroes, which says that nothing is left to do, and the frame. */
    private final ByteBuffer packet = ByteBuffer.allocate(NetLayout.HEADER_SIZE + NetLayout.MOST_BYTES);

    private EventLoop.@Nullable Watch watch;
    private boolean wanted;
    private boolean waitsForRoom;

    private PasstLink(Endpoint socket) {
        this.socket = socket;
    }

    /**
     * Connects to a passt that runs: {@code passt --socket PATH}.
     *
     * @throws VirtException if nobody listens there
     */
    public static PasstLink connect(Path path) {
        try {
            return new PasstLink(UnixSocket.connect(path.toString()));
        } catch (UnixSocket.SocketFault e) {
            throw new VirtException(
                    ErrorCode.OPERATION_FAILED,
                    "passt at " + path + ": " + e.errno() + "; start it with 'passt --socket " + path + "'");
        }
    }

    @Override
    public long offloads() {
        return 0;
    }

    @Override
    public void start(long features) {
        // The rest of a frame goes before the next driver's first one.
        waitsForRoom = false;
        updateWatch();
    }

    @Override
    public void connect(EventLoop loop, EventLoop.Watcher watcher) {
        watch = loop.watch(socket, watcher);
    }

    @Override
    public void wantPackets(boolean want) {
        wanted = want;
        updateWatch();
    }

    private void updateWatch() {
        if (watch != null) {
            watch.want(wanted, waitsForRoom);
        }
    }

    @Override
    public boolean send(Chain request) {
        int length = request.readable() - NetLayout.HEADER_SIZE;
        if (length > NetLayout.MOST_BYTES) {
            return true; // No frame is as long: passt would hang up.
        }
        flush();
        ByteBuffer room = outgoing.room();
        if (room.remaining() < LENGTH_SIZE + length) {
            return false;
        }
        room.putInt(length);
        request.read(NetLayout.HEADER_SIZE, room, length);
        outgoing.added(LENGTH_SIZE + length);
        flush();
        return true;
    }

    @Override
    public void flush() {
        long written = outgoing.flushTo(socket);
        if (written < 0 && written != -Linux.EAGAIN && written != -Linux.EINTR) {
            outgoing.clear(); // Nobody is there any more; reading finds out, too.
        }
        if (waitsForRoom == outgoing.isEmpty()) {
            waitsForRoom = !outgoing.isEmpty();
            updateWatch();
        }
    }

    @Override
    public ByteBuffer receive() {
        packet.clear().limit(0);
        if (!hasFrame() && fill()) {
            hasFrame();
        }
        return packet;
    }

    /** Reads once. Whether there is more than before. */
    private boolean fill() {
        long read = incoming.fillFrom(socket);
        if (read > 0) {
            return true;
        }
        if (read != -Linux.EAGAIN && read != -Linux.EINTR) {
            disconnect(); // Passt has ended; the guest sees a cable on which nothing comes.
        }
        return false;
    }

    /** Moves the next frame, if it is there, to {@link #packet}. */
    private boolean hasFrame() {
        ByteBuffer waiting = incoming.waiting();
        if (waiting.remaining() < LENGTH_SIZE) {
            return false;
        }
        int length = waiting.getInt();
        if (length < 0 || length > NetLayout.MOST_BYTES) {
            disconnect(); // This is not passt.
            incoming.clear();
            return false;
        }
        if (waiting.remaining() < length) {
            return false;
        }
        packet.clear().position(NetLayout.HEADER_SIZE);
        packet.put(waiting.limit(waiting.position() + length)).flip();
        incoming.drop(LENGTH_SIZE + length);
        return true;
    }

    private void disconnect() {
        if (watch != null) {
            watch.close();
        }
    }

    @Override
    public void close() {
        disconnect();
        socket.close();
    }
}
