package io.virt4j.cli.resident;

import io.virt4j.cli.system.Libc;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A script in a pipe that nobody writes to any more. All of it is there and can be looked at; it leaves the pipe when the
 * first of it is read.
 */
final class PipedScript extends InputStream {
    /** Whoever writes a script at once has often started together with the one that reads it. */
    private static final int PATIENCE_MILLIS = 20;

    private static final int POLLED_BYTES = 8; // struct pollfd: descriptor, events, what happened
    private static final int HAPPENED_AT = 6;

    private final String file;
    private final ByteBuffer text;
    private boolean taken;

    /**
     * The one that is a process's standard input.
     *
     * @throws IOException if that is no pipe, or there may come more
     */
    PipedScript(int process) throws IOException {
        file = "/proc/" + process + "/fd/0";
        if (!Files.readSymbolicLink(Path.of(file)).toString().startsWith("pipe:")) {
            throw new IOException("no pipe");
        }
        int pipe = open();
        try {
            text = ByteBuffer.wrap(copy(pipe, length(pipe)));
        } finally {
            Libc.close(pipe);
        }
    }

    private int open() throws IOException {
        int pipe = Libc.open(file, Libc.O_NONBLOCK | Libc.O_CLOEXEC);
        if (pipe < 0) {
            throw Libc.failure(file);
        }
        return pipe;
    }

    /** The bytes in the pipe, once all who could write to it have closed it. */
    private static int length(int pipe) throws IOException {
        byte[] polled = new byte[POLLED_BYTES];
        ByteBuffer view = ByteBuffer.wrap(polled).order(ByteOrder.nativeOrder()).putInt(0, pipe);
        if (Libc.poll(polled, 1, PATIENCE_MILLIS) <= 0 || (view.getShort(HAPPENED_AT) & Libc.POLLHUP) == 0) {
            throw new IOException("there may come more");
        }
        int[] length = new int[1];
        if (Libc.ioctl(pipe, Libc.FIONREAD, length) < 0) {
            throw Libc.failure("FIONREAD");
        }
        return length[0];
    }

    /** What is in the pipe, by way of another one. */
    private static byte[] copy(int pipe, int length) throws IOException {
        int[] ends = new int[2];
        if (Libc.pipe2(ends, Libc.O_NONBLOCK | Libc.O_CLOEXEC) < 0) {
            throw Libc.failure("pipe2");
        }
        try {
            if (length > 0 && Libc.tee(pipe, ends[1], length, Libc.SPLICE_F_NONBLOCK) != length) {
                throw new IOException("a pipe of another size");
            }
            return read(ends[0], length);
        } finally {
            Libc.close(ends[0]);
            Libc.close(ends[1]);
        }
    }

    private static byte[] read(int pipe, int length) throws IOException {
        byte[] bytes = new byte[length];
        int count = 0;
        while (count < length) {
            byte[] rest = new byte[length - count];
            long read = Libc.read(pipe, rest, rest.length);
            if (read <= 0) {
                throw Libc.failure("read");
            }
            System.arraycopy(rest, 0, bytes, count, (int) read);
            count += (int) read;
        }
        return bytes;
    }

    /** What it says. */
    byte[] text() {
        return text.array();
    }

    /** Whether it has left the pipe. */
    boolean isTaken() {
        return taken;
    }

    private void take() throws IOException {
        if (taken) {
            return;
        }
        taken = true;
        int pipe = open();
        try {
            if (!Arrays.equals(read(pipe, text.capacity()), text.array())) {
                throw new IOException("somebody else reads the pipe");
            }
        } finally {
            Libc.close(pipe);
        }
    }

    @Override
    public int read() throws IOException {
        take();
        return text.hasRemaining() ? Byte.toUnsignedInt(text.get()) : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        take();
        int count = Math.min(length, text.remaining());
        text.get(bytes, offset, count);
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public int available() {
        return text.remaining();
    }
}
