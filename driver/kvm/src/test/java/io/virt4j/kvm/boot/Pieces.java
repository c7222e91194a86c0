package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a boot puts into memory, as tests look at it. */
record Pieces(List<Piece> pieces) {
    static Pieces of(Boot boot) {
        return new Pieces(boot.pieces());
    }

    static Pieces of(PlatformTables tables) {
        return new Pieces(List.copyOf(tables.pieces()));
    }

    /** A copy of what is from an address on, to the end of the piece that is there. */
    ByteBuffer bytesAt(long address) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Bytes bytes
                    && address >= piece.address()
                    && address < piece.address() + piece.length()) {
                ByteBuffer all = bytes.bytes().slice();
                all.position((int) (address - piece.address()));
                return ByteBuffer.allocate(all.remaining())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(all)
                        .flip();
            }
        }
        throw new AssertionError("nothing at 0x" + Long.toHexString(address) + " in " + pieces);
    }

    /** The text at an address, without its zero. */
    String textAt(long address) {
        ByteBuffer bytes = bytesAt(address);
        int length = 0;
        while (bytes.get(length) != 0) {
            length++;
        }
        return StandardCharsets.UTF_8.decode(bytes.limit(length)).toString();
    }

    /** The bytes from an address on, some of them. */
    ByteBuffer bytesAt(long address, int length) {
        ByteBuffer bytes = bytesAt(address);
        assertThat(bytes.remaining()).isGreaterThanOrEqualTo(length);
        return bytes.limit(length);
    }
}
