package io.virt4j.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * What a host sends, in order. One thread reads at a time; any thread may close, which ends a read that waits with {@link
 * java.nio.channels.ClosedChannelException}.
 */
public interface DownloadChannel extends ReadableByteChannel {
    /**
     * Reads what has come, and waits until there is something. Holes are read as zeros. (virStreamRecv)
     *
     * @return the number of bytes, or -1 at the end, once the host has said that this is all
     * @throws IOException if the host fails before; its cause is the host's {@link io.virt4j.VirtException}
     */
    @Override
    int read(ByteBuffer destination) throws IOException;

    /**
     * Skips the hole that comes next, if it is one that comes next; waits until that is known. Only a download that was asked
     * to keep holes has some. (virStreamRecvHole)
     *
     * @return the hole's length in bytes, or 0 where data or the end come next
     * @throws IOException as {@link #read} does
     */
    long skipHole() throws IOException;

    /** Ends the download, wherever it is. Closing twice does nothing. (virStreamAbort) */
    @Override
    void close();
}
