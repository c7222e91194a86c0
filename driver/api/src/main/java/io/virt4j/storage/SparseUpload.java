package io.virt4j.storage;

import io.virt4j.stream.UploadChannel;
import java.io.IOException;
import java.nio.ByteBuffer;

/** An upload that gets holes in place of zeros, save for a block of data with which it begins. */
final class SparseUpload extends ZeroRuns {
    private final UploadChannel target;
    private long holeBytes;
    private boolean begun;

    SparseUpload(UploadChannel target) {
        this.target = target;
    }

    @Override
    void data(ByteBuffer run) throws IOException {
        endHole();
        target.write(run);
        begun = true;
    }

    @Override
    void zeros(long lengthBytes) throws IOException {
        if (begun) {
            holeBytes += lengthBytes;
        } else {
            int block = (int) Math.min(lengthBytes, BLOCK_BYTES);
            data(ByteBuffer.allocate(block));
            holeBytes = lengthBytes - block;
        }
    }

    /** Sends the hole that has grown so far. */
    void endHole() throws IOException {
        if (holeBytes > 0) {
            target.writeHole(holeBytes);
            holeBytes = 0;
        }
    }
}
