package io.virt4j.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file of this machine, empty at first, that gets holes in place of zeros. */
final class SparseFile extends ZeroRuns {
    private final FileChannel file;
    private final boolean takesHoles;

    /**
     * Writes to a file.
     *
     * @param takesHoles whether zeros may be left out; a device would keep what it had there
     */
    SparseFile(FileChannel file, boolean takesHoles) {
        this.file = file;
        this.takesHoles = takesHoles;
    }

    @Override
    void data(ByteBuffer run) throws IOException {
        while (run.hasRemaining()) {
            file.write(run);
        }
    }

    @Override
    void zeros(long lengthBytes) throws IOException {
        if (takesHoles) {
            if (lengthBytes > Long.MAX_VALUE - file.position()) {
                throw new IOException("a hole of " + lengthBytes + " bytes is more than a file can have");
            }
            file.position(file.position() + lengthBytes);
            return;
        }
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK_BYTES);
        for (long left = lengthBytes; left > 0; left -= block.limit()) {
            data(block.clear().limit((int) Math.min(left, BLOCK_BYTES)));
        }
    }

    /** Makes the file as long as it should be where it ends with a hole. */
    void end() throws IOException {
        if (takesHoles && file.position() > file.size()) {
            file.write(ByteBuffer.allocate(1), file.position() - 1);
        }
    }
}
