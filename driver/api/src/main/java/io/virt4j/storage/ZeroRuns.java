package io.virt4j.storage;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes the bytes of a file in runs of data and runs of zeros, which become holes. */
abstract class ZeroRuns {
    /** Zeros that do not fill a block are data: a hole of a few bytes costs more than it spares. */
    static final int BLOCK_BYTES = 64 * 1024;

    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(BLOCK_BYTES);

    /** Takes a run of data. */
    abstract void data(ByteBuffer run) throws IOException;

    /** Takes a run of zeros. */
    abstract void zeros(long lengthBytes) throws IOException;

    /** Takes all that the buffer has, in blocks from its position on. */
    final void take(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            int start = bytes.position();
            boolean zero = startsWithZeros(bytes);
            do {
                bytes.position(bytes.position() + blockLength(bytes));
            } while (bytes.hasRemaining() && startsWithZeros(bytes) == zero);
            int length = bytes.position() - start;
            if (zero) {
                zeros(length);
            } else {
                data(bytes.slice(start, length));
            }
        }
    }

    private static boolean startsWithZeros(ByteBuffer bytes) {
        int length = blockLength(bytes);
        return bytes.slice(bytes.position(), length).mismatch(ZEROS.slice(0, length)) == -1;
    }

    private static int blockLength(ByteBuffer bytes) {
        return Math.min(bytes.remaining(), BLOCK_BYTES);
    }
}
