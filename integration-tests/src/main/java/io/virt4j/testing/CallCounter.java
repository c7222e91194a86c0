package io.virt4j.testing;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A socket before a libvirtd's that passes everything on and counts the calls that clients make: messages of a length, a
 * program, a version, a procedure and a type, all big-endian words. (libvirt's internals/rpc)
 */
public final class CallCounter implements AutoCloseable {
    private static final int KEEP_ALIVE = 0x6b656570;
    private static final int CALL = 0;
    private static final int PROGRAM_AT = 4;
    private static final int TYPE_AT = 16;
    private static final int SHORTEST = 28;
    private static final int LONGEST = 32 << 20;

    private final UnixDomainSocketAddress host;
    private final ServerSocketChannel server;
    private final long delayNanos;
    private final AtomicInteger calls = new AtomicInteger();

    public CallCounter(Path socket, Path libvirtd) throws IOException {
        this(socket, libvirtd, Duration.ZERO);
    }

    /**
     * One that is far away.
     *
     * @param delay how long each message from a client takes on its way
     */
    public CallCounter(Path socket, Path libvirtd, Duration delay) throws IOException {
        delayNanos = delay.toNanos();
        host = UnixDomainSocketAddress.of(libvirtd);
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        start(this::accept);
    }

    /** How many there were since the last time it was asked. */
    public int take() {
        return calls.getAndSet(0);
    }

    private void accept() throws IOException {
        while (true) {
            SocketChannel client = server.accept();
            SocketChannel behind = SocketChannel.open(host);
            start(() -> passCalls(client, behind));
            start(() -> passAnswers(behind, client));
        }
    }

    private void passCalls(SocketChannel from, SocketChannel to) throws IOException {
        try (from;
                to) {
            ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
            while (fill(length, from)) {
                int bytes = length.getInt(0);
                if (bytes < SHORTEST || bytes > LONGEST) {
                    throw new IOException("a message of " + bytes + " bytes");
                }
                ByteBuffer message = ByteBuffer.allocate(bytes).putInt(bytes);
                fill(message, from);
                if (message.getInt(PROGRAM_AT) != KEEP_ALIVE && message.getInt(TYPE_AT) == CALL) {
                    calls.incrementAndGet();
                }
                LockSupport.parkNanos(delayNanos);
                pass(message, to);
                length.clear();
            }
        }
    }

    private static void passAnswers(SocketChannel from, SocketChannel to) throws IOException {
        try (from;
                to) {
            ByteBuffer answers = ByteBuffer.allocate(1 << 16);
            while (from.read(answers) >= 0) {
                pass(answers, to);
                answers.clear();
            }
        }
    }

    /** Whether there was enough to fill the buffer. */
    private static boolean fill(ByteBuffer buffer, SocketChannel from) throws IOException {
        while (buffer.hasRemaining()) {
            if (from.read(buffer) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void pass(ByteBuffer bytes, SocketChannel to) throws IOException {
        bytes.flip();
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One side has hung up, and so does the other now.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
