package io.virt4j.kvm.boot;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import net.jpountz.lz4.LZ4Exception;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4SafeDecompressor;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.SingleXZInputStream;

/** A format in which kernels pack themselves. (Linux, scripts/Makefile.lib, Compression) */
enum Compression {
    // RFC 1952, 2.3.1.
    GZIP("1f8b08") {
        @Override
        void unpack(ByteBuffer packed, ByteBuffer room) throws IOException {
            try (InputStream stream = new GZIPInputStream(new BufferStream(packed))) {
                fill(stream, room);
            }
        }
    },

    // The .xz File Format 1.2.1, 2.1.1.1.
    XZ("fd377a585a00") {
        @Override
        void unpack(ByteBuffer packed, ByteBuffer room) throws IOException {
            try (InputStream stream = new SingleXZInputStream(new BufferStream(packed), MOST_KIBIBYTES)) {
                fill(stream, room);
            }
        }
    },

    // LZMA SDK, lzma-specification.txt: the usual properties, and a dictionary of a multiple of 64 KiB.
    LZMA("5d0000") {
        @Override
        void unpack(ByteBuffer packed, ByteBuffer room) throws IOException {
            try (InputStream stream = new LZMAInputStream(new BufferStream(packed), MOST_KIBIBYTES)) {
                fill(stream, room);
            }
        }
    },

    // RFC 8878, 3.1.1.
    ZSTD("28b52ffd") {
        @Override
        void unpack(ByteBuffer packed, ByteBuffer room) {
            long size = Zstd.decompressDirectByteBuffer(room, 0, room.remaining(), packed, 0, packed.remaining());
            room.position((int) size);
        }
    },

    // LZ4 Frame Format Description, Legacy frame.
    LZ4("02214c18") {
        @Override
        void unpack(ByteBuffer packed, ByteBuffer room) throws IOException {
            LZ4SafeDecompressor blocks = LZ4Factory.safeInstance().safeDecompressor();
            int at = Integer.BYTES;
            while (at + Integer.BYTES <= packed.remaining()) {
                long size = Bytes.unsignedInt(packed, at);
                at += Integer.BYTES;
                if (size > packed.remaining() - at) {
                    throw new EOFException("a block of " + size + " bytes is not whole");
                }
                int most = Math.min(LZ4_BLOCK, room.remaining());
                int count = blocks.decompress(packed, at, (int) size, room, room.position(), most);
                room.position(room.position() + count);
                at += (int) size;
            }
        }
    };

    /** The most memory that a library may take; what `xz -9` needs is 65 MiB. */
    private static final int MOST_KIBIBYTES = 100 << 10;

    /** What a block unpacks to at most. */
    private static final int LZ4_BLOCK = 8 << 20;

    private static final int CHUNK = 64 << 10;

    /** The first bytes, in hex. */
    private final String magic;

    Compression(String magic) {
        this.magic = magic;
    }

    /** The format of packed bytes, or null if it is not known here. */
    static @Nullable Compression of(ByteBuffer packed) {
        for (Compression format : values()) {
            if (format.begins(packed)) {
                return format;
            }
        }
        return null;
    }

    private boolean begins(ByteBuffer packed) {
        ByteBuffer first = ByteBuffer.wrap(HexFormat.of().parseHex(magic));
        return packed.remaining() >= first.remaining()
                && packed.slice(packed.position(), first.remaining()).equals(first);
    }

    /**
     * Unpacks bytes into {@code room}, from its start on, which they have to fill.
     *
     * @param packed bytes in the order of x86, not in Java's heap; like the room a whole buffer
     * @throws IOException if they are not sound, or do not fill the room, or have more than that
     */
    void unpackAll(ByteBuffer packed, ByteBuffer room) throws IOException {
        try {
            unpack(packed.slice().order(ByteOrder.LITTLE_ENDIAN), room);
        } catch (LZ4Exception | ZstdException | IndexOutOfBoundsException e) {
            throw new IOException("a block of it is not sound (" + e.getMessage() + ")", e);
        }
        if (room.hasRemaining()) {
            throw new EOFException("it unpacks to " + room.position() + " bytes, and says " + room.limit());
        }
    }

    abstract void unpack(ByteBuffer packed, ByteBuffer room) throws IOException;

    private static void fill(InputStream stream, ByteBuffer room) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int count = stream.read(chunk);
        while (count >= 0) {
            if (count > room.remaining()) {
                throw new IOException("it unpacks to more than the " + room.limit() + " bytes that it says");
            }
            room.put(chunk, 0, count);
            count = stream.read(chunk);
        }
    }
}
