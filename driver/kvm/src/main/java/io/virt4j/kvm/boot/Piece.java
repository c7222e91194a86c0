package io.virt4j.kvm.boot;

import io.virt4j.kvm.vm.GuestMemory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** What is in a guest's memory at an address before its first instruction. */
public sealed interface Piece {
    /** Where it starts. */
    long address();

    /** In bytes. */
    long length();

    /** Writes it where it belongs. */
    void writeTo(GuestMemory memory);

    /** Bytes that are at hand. Those that remain in the buffer count. */
    record Bytes(long address, ByteBuffer bytes) implements Piece {
        @Override
        public long length() {
            return bytes.remaining();
        }

        @Override
        public void writeTo(GuestMemory memory) {
            memory.write(address, bytes.duplicate());
        }
    }

    /** The first bytes of a file, which is read when they are written. */
    record OfFile(long address, Path file, int size) implements Piece {
        @Override
        public long length() {
            return size;
        }

        @Override
        public void writeTo(GuestMemory memory) {
            try (FileChannel channel = FileChannel.open(file)) {
                memory.write(address, channel, size);
            } catch (IOException e) {
                throw ReadFault.of(file, e);
            }
        }
    }
}
