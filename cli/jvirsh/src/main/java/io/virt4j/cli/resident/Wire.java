package io.virt4j.cli.resident;

import io.virt4j.cli.system.Libc;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Messages to and from a caller: a letter, the length of what follows in 32 bits, and that. */
final class Wire implements AutoCloseable {
    /** To the caller: the command is under way; a caller that has not heard this may run it itself. */
    static final char BEGUN = 'b';

    /** To the caller: it has to run the command itself. */
    static final char REFUSED = 'r';

    /** To the caller: text for its standard output. */
    static final char OUTPUT = 'o';

    /** To the caller: text for its standard error. */
    static final char ERROR = 'e';

    /** To the caller: the command wants to read standard input. From the caller: what it has read; nothing at its end. */
    static final char INPUT = 'i';

    /** From the caller: the user pressed Ctrl-C. To the caller: the command has no use for that. */
    static final char INTERRUPT = 's';

    /** To the caller: the exit status. */
    static final char STATUS = 'x';

    private static final int HEAD = 1 + Integer.BYTES;

    /** What a caller may send at once. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int CREDENTIALS = 3; // struct ucred: process, user, group
    private static final int NOBODY = -1;

    private final int descriptor;
    private boolean closed;

    /** Takes over a connected socket. */
    Wire(int descriptor) {
        this.descriptor = descriptor;
    }

    /** A message from the caller. */
    record Message(char type, ByteBuffer text) {}

    /** The number of the user whose process connected. */
    int peer() {
        int[] credentials = new int[CREDENTIALS];
        int[] length = {CREDENTIALS * Integer.BYTES};
        int status = Libc.getsockopt(descriptor, Libc.SOL_SOCKET, Libc.SO_PEERCRED, credentials, length);
        return status < 0 ? NOBODY : credentials[1];
    }

    /** Sends a message. */
    synchronized void send(char type, byte[] text, int offset, int length) throws IOException {
        byte[] message = new byte[HEAD + length];
        ByteBuffer.wrap(message).put((byte) type).putInt(length).put(text, offset, length);
        int sent = 0;
        while (sent < message.length) {
            byte[] rest = sent == 0 ? message : Arrays.copyOfRange(message, sent, message.length);
            long count = closed ? -1 : Libc.send(descriptor, rest, rest.length, Libc.MSG_NOSIGNAL);
            if (count >= 0) {
                sent += (int) count;
            } else if (closed || !Libc.wasInterrupted()) {
                throw new IOException("the caller is gone");
            }
        }
    }

    /** Sends a message that says enough by its letter. */
    void send(char type) throws IOException {
        send(type, new byte[0], 0, 0);
    }

    /** Waits for the next message. */
    Message receive() throws IOException {
        ByteBuffer head = read(HEAD);
        char type = (char) head.get();
        int length = head.getInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("a message of " + length + " bytes");
        }
        return new Message(type, read(length));
    }

    /** Waits for fields with their lengths before them, and the length of all first. Lengths have 32 bits. */
    List<byte[]> readFields(int most) throws IOException {
        int length = read(Integer.BYTES).getInt();
        if (length < 0 || length > most) {
            throw new IOException("fields of " + length + " bytes");
        }
        ByteBuffer bytes = read(length);
        List<byte[]> fields = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int size = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
            if (size < 0 || size > bytes.remaining()) {
                throw new IOException("a field of " + size + " bytes where " + bytes.remaining() + " are left");
            }
            byte[] field = new byte[size];
            bytes.get(field);
            fields.add(field);
        }
        return fields;
    }

    /** Waits for so many bytes. Whoever reads is also who closes. */
    private ByteBuffer read(int length) throws IOException {
        byte[] bytes = new byte[length];
        int count = 0;
        while (count < length) {
            byte[] rest = count == 0 ? bytes : new byte[length - count];
            long read = Libc.recv(descriptor, rest, rest.length, 0);
            if (read > 0) {
                System.arraycopy(rest, 0, bytes, count, (int) read);
                count += (int) read;
            } else if (read == 0 || !Libc.wasInterrupted()) {
                throw new EOFException();
            }
        }
        return ByteBuffer.wrap(bytes);
    }

    /** Closes the socket, whose number another one may get: nothing is sent there from now on. */
    @Override
    public synchronized void close() {
        closed = true;
        Libc.close(descriptor);
    }
}
