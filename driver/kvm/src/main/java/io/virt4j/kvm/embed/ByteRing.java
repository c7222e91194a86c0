package io.virt4j.kvm.embed;

import java.nio.ByteBuffer;

/** A queue of bytes of a fixed size. */
final class ByteRing {
    private final byte[] bytes;
    private int first;
    private int count;

    ByteRing(int capacity) {
        this.bytes = new byte[capacity];
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count == bytes.length;
    }

    /** Adds a byte; where there is no room, the oldest one goes. */
    void add(byte value) {
        if (isFull()) {
            remove();
        }
        bytes[(first + count) % bytes.length] = value;
        count++;
    }

    /** Takes the oldest byte; there has to be one. */
    byte remove() {
        byte value = bytes[first];
        first = (first + 1) % bytes.length;
        count--;
        return value;
    }

    /** Moves bytes to a buffer until it is full or this is empty. Returns how many. */
    int drainTo(ByteBuffer target) {
        int moved = Math.min(count, target.remaining());
        for (int i = 0; i < moved; i++) {
            target.put(remove());
        }
        return moved;
    }

    /** Moves bytes from a buffer until it is empty or this is full. Returns how many. */
    int fillFrom(ByteBuffer source) {
        int moved = Math.min(bytes.length - count, source.remaining());
        for (int i = 0; i < moved; i++) {
            add(source.get());
        }
        return moved;
    }

    /** All of them as text of one byte a character, oldest first. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) Byte.toUnsignedInt(bytes[(first + i) % bytes.length]));
        }
        return text.toString();
    }
}
