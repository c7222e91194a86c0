package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.device.SerialLine;
import io.virt4j.kvm.virtio.console.ConsoleLine;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import org.jspecify.annotations.Nullable;

/**
 * The line between a guest's console and whoever has it open. While somebody has, nothing is lost: a guest that sends
 * faster than is read waits. While nobody has, the latest 64 KiB are kept for who comes.
 */
final class SerialConsole implements SerialLine, ConsoleLine {
    private static final int CAPACITY = 64 * 1024;
    private static final int TAIL = 512;

    private final ByteRing fromGuest = new ByteRing(CAPACITY);
    private final ByteRing toGuest = new ByteRing(CAPACITY);
    private final ByteRing latest = new ByteRing(TAIL);
    private @Nullable Session session;
    private boolean guestEnded;
    private volatile Runnable received = () -> {};
    private volatile Runnable room = () -> {};

    @Override
    public void whenReceived(Runnable told) {
        received = told;
    }

    @Override
    public synchronized void transmit(byte value) {
        awaitRoom();
        if (!guestEnded) {
            keep(value);
            notifyAll();
        }
    }

    private void keep(byte value) {
        fromGuest.add(value);
        latest.add(value);
    }

    private void awaitRoom() {
        try {
            while (fromGuest.isFull() && session != null && !guestEnded) {
                wait();
            }
        } catch (InterruptedException e) {
            // The vCPU's thread ends at its next wait.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void transmit(ByteBuffer bytes) {
        while (bytes.hasRemaining() && (session == null || !fromGuest.isFull()) && !guestEnded) {
            keep(bytes.get());
        }
        notifyAll();
    }

    @Override
    public synchronized void receive(ByteBuffer target) {
        if (toGuest.drainTo(target) > 0) {
            notifyAll();
        }
    }

    /** Has somebody told, on any thread, that the line takes more of what the guest sends. */
    void whenRoom(Runnable told) {
        room = told;
    }

    /** The last that the guest said, whether somebody has read it or not: at most 512 bytes. */
    synchronized String tail() {
        return latest.toString();
    }

    @Override
    public synchronized boolean hasReceived() {
        return !toGuest.isEmpty();
    }

    @Override
    public synchronized int receive() {
        if (toGuest.isEmpty()) {
            return 0;
        }
        notifyAll();
        return Byte.toUnsignedInt(toGuest.remove());
    }

    /** The guest sends nothing more and reads nothing more; what it sent can still be read. */
    synchronized void guestEnded() {
        guestEnded = true;
        notifyAll();
    }

    /**
     * Opens the line.
     *
     * @param force disconnects who has it open
     * @throws VirtException if it is open and {@code force} is not given
     */
    synchronized ByteChannel open(boolean force) {
        if (session != null && !force) {
            throw new VirtException(
                    ErrorCode.OPERATION_FAILED, "operation failed: Active console session exists for this domain");
        }
        Session opened = new Session();
        session = opened;
        notifyAll();
        return opened;
    }

    /** One client's end of the line. */
    private final class Session implements ByteChannel {
        private boolean closed;

        @Override
        public int read(ByteBuffer target) throws IOException {
            int count = readSome(target);
            room.run(); // Without the lock: it may lead back here.
            return count;
        }

        private int readSome(ByteBuffer target) throws IOException {
            synchronized (SerialConsole.this) {
                checkOpen();
                while (isConnected() && fromGuest.isEmpty() && !guestEnded && target.hasRemaining()) {
                    await();
                    checkOpen();
                }
                if (!isConnected() || (fromGuest.isEmpty() && guestEnded)) {
                    return -1;
                }
                int moved = fromGuest.drainTo(target);
                SerialConsole.this.notifyAll();
                return moved;
            }
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            int written = 0;
            while (source.hasRemaining()) {
                written += writeSome(source);
                received.run(); // Without the lock: it may lead back here.
            }
            return written;
        }

        private int writeSome(ByteBuffer source) throws IOException {
            synchronized (SerialConsole.this) {
                while (true) {
                    checkOpen();
                    if (!isConnected() || guestEnded) {
                        throw new IOException("the guest's end of the console is gone");
                    }
                    int moved = toGuest.fillFrom(source);
                    if (moved > 0) {
                        return moved;
                    }
                    await();
                }
            }
        }

        /** Called with the lock held, which waiting gives up. */
        private void await() throws InterruptedIOException {
            try {
                SerialConsole.this.wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for the guest");
            }
        }

        private boolean isConnected() {
            return session == this;
        }

        private void checkOpen() throws ClosedChannelException {
            if (closed) {
                throw new ClosedChannelException();
            }
        }

        @Override
        public boolean isOpen() {
            synchronized (SerialConsole.this) {
                return !closed;
            }
        }

        @Override
        public void close() {
            synchronized (SerialConsole.this) {
                closed = true;
                if (isConnected()) {
                    session = null;
                }
                SerialConsole.this.notifyAll();
            }
            room.run();
        }
    }
}
