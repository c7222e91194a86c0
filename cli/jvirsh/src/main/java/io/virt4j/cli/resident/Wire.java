package io.virt4j.cli.resident;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

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

    private final SocketChannel channel;

    Wire(SocketChannel channel) {
        this.channel = channel;
    }

    /** A message from the caller. */
    record Message(char type, ByteBuffer text) {}

    /** Sends a message. */
    synchronized void send(char type, byte[] text, int offset, int length) throws IOException {
        ByteBuffer[] message = {
            ByteBuffer.allocate(HEAD).put((byte) type).putInt(length).flip(), ByteBuffer.wrap(text, offset, length)
        };
        while (message[1].hasRemaining() || message[0].hasRemaining()) {
            channel.write(message);
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

    /** Waits for so many bytes. */
    ByteBuffer read(int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
