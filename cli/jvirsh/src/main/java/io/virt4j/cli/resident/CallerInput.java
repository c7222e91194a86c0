package io.virt4j.cli.resident;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A caller's standard input, asked for piece by piece: nothing is read there that no command wants. */
final class CallerInput extends InputStream {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Wire wire;
    private final BlockingQueue<ByteBuffer> pieces = new LinkedBlockingQueue<>();
    private ByteBuffer piece = NOTHING;
    private boolean ended;
    private volatile boolean asked;

    CallerInput(Wire wire) {
        this.wire = wire;
    }

    /** Whether the caller was asked for any of it. */
    boolean isAsked() {
        return asked;
    }

    /** Takes the piece that was asked for, which is empty at the end. */
    void take(ByteBuffer next) {
        pieces.add(next);
    }

    /** Ends it: the caller is gone. */
    void end() {
        pieces.add(NOTHING);
    }

    @Override
    public int read() throws IOException {
        return hasNext() ? Byte.toUnsignedInt(piece.get()) : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasNext()) {
            return -1;
        }
        int count = Math.min(length, piece.remaining());
        piece.get(bytes, offset, count);
        return count;
    }

    private boolean hasNext() throws IOException {
        if (!ended && !piece.hasRemaining()) {
            asked = true;
            wire.send(Wire.INPUT);
            try {
                piece = pieces.take();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            ended = !piece.hasRemaining();
        }
        return !ended;
    }
}
