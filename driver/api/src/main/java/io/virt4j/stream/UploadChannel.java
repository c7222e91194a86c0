package io.virt4j.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * What a host takes, in order. Only after {@link #finish} has the host all of it. One thread writes at a time; any thread may
 * close, which ends a write that waits with {@link java.nio.channels.ClosedChannelException}.
 */
public interface UploadChannel extends WritableByteChannel {
    /**
     * Writes all that the buffer has. That the host has stored it, only {@link #finish} says. (virStreamSend)
     *
     * @throws IOException if the host takes no more; its cause is the host's {@link io.virt4j.VirtException}
     */
    @Override
    int write(ByteBuffer source) throws IOException;

    /**
     * Leaves a hole, behind which writing goes on. Only an upload that was asked to keep holes takes some.
     * (virStreamSendHole)
     *
     * @param lengthBytes at least 1
     * @throws IOException as {@link #write} does
     */
    void writeHole(long lengthBytes) throws IOException;

    /**
     * Waits until the host has stored all, and ends the upload. (virStreamFinish)
     *
     * @throws IOException if it has not, or anything before has failed; the upload is lost then
     */
    void finish() throws IOException;

    /** Aborts the upload, unless it is finished. Closing twice does nothing. (virStreamAbort) */
    @Override
    void close();
}
