package io.virt4j.kvm.boot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Terms of ACPI's byte code, as an assembler's words: each gives a term's bytes, and takes those of the terms in it. (ACPI
 * specification 6.5, 20.2, AML Grammar; 6.4, Resource Data Types)
 */
final class Aml {
    private static final int NAME = 0x08;
    private static final int BYTE = 0x0a;
    private static final int DWORD = 0x0c;
    private static final int STRING = 0x0d;
    private static final int SCOPE = 0x10;
    private static final int BUFFER = 0x11;
    private static final int PACKAGE = 0x12;
    private static final int EXTENDED = 0x5b;
    private static final int DEVICE = 0x82;

    // Resource descriptors.
    private static final int IO_PORT = 0x47;
    private static final int DECODES_16_BITS = 1;
    private static final int IRQ = 0x22;
    private static final int MEMORY_32_FIXED = 0x86;
    private static final int WRITABLE = 1;
    private static final int EXTENDED_INTERRUPT = 0x89;
    private static final int CONSUMER_EDGE_HIGH = 3;
    private static final int END_TAG = 0x79;

    private Aml() {}

    /** {@code Scope (path) {terms}}. */
    static byte[] scope(String path, byte[]... terms) {
        return joined(bytes(SCOPE), withLength(joined(ascii(path), joined(terms))));
    }

    /** {@code Device (name) {terms}}. */
    static byte[] device(String name, byte[]... terms) {
        return joined(bytes(EXTENDED, DEVICE), withLength(joined(segment(name), joined(terms))));
    }

    /** {@code Name (name, value)}. */
    static byte[] name(String name, byte[] value) {
        return joined(bytes(NAME), segment(name), value);
    }

    /** {@code Package () {values}}. */
    static byte[] packageOf(byte[]... values) {
        return joined(bytes(PACKAGE), withLength(joined(bytes(values.length), joined(values))));
    }

    /** A text in ASCII. */
    static byte[] string(String text) {
        return joined(bytes(STRING), ascii(text), bytes(0));
    }

    /** A number of 32 bits. */
    static byte[] integer(int value) {
        if (value == 0 || value == 1) {
            return bytes(value);
        }
        return (value & 0xff) == value ? bytes(BYTE, value) : joined(bytes(DWORD), dword(value));
    }

    /** {@code EisaId (id)}, of three letters and four hexadecimal digits. */
    static byte[] eisaId(String id) {
        int letters = ((id.charAt(0) - '@') << 10) | ((id.charAt(1) - '@') << 5) | (id.charAt(2) - '@');
        return integer(Integer.reverseBytes((letters << 16) | Integer.parseInt(id.substring(3), 16)));
    }

    /** {@code ResourceTemplate () {descriptors}}. */
    static byte[] resources(byte[]... descriptors) {
        byte[] content = joined(joined(descriptors), bytes(END_TAG, 0));
        return joined(bytes(BUFFER), withLength(joined(integer(content.length), content)));
    }

    /** {@code IO (Decode16, first, first, 1, count)}. */
    static byte[] ports(int first, int count) {
        return joined(bytes(IO_PORT, DECODES_16_BITS), word(first), word(first), bytes(1, count));
    }

    /** {@code IRQNoFlags () {interrupt}}, one of ISA's. */
    static byte[] irq(int interrupt) {
        return joined(bytes(IRQ), word(1 << interrupt));
    }

    /** {@code Memory32Fixed (ReadWrite, address, length)}. */
    static byte[] memory(long address, int length) {
        return joined(bytes(MEMORY_32_FIXED), word(9), bytes(WRITABLE), dword((int) address), dword(length));
    }

    /** {@code Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) {interrupt}}. */
    static byte[] interrupt(int interrupt) {
        return joined(bytes(EXTENDED_INTERRUPT), word(6), bytes(CONSUMER_EDGE_HIGH, 1), dword(interrupt));
    }

    /** PkgLength, which counts itself, and the content. */
    private static byte[] withLength(byte[] content) {
        int length = content.length + 1;
        if (length <= 0x3f) {
            return joined(bytes(length), content);
        }
        int followers = length + 1 < 1 << 12 ? 1 : length + 2 < 1 << 20 ? 2 : 3;
        length += followers;
        byte[] prefix = new byte[1 + followers];
        prefix[0] = (byte) ((followers << 6) | (length & 0xf));
        for (int i = 1; i <= followers; i++) {
            prefix[i] = (byte) (length >>> (8 * i - 4));
        }
        return joined(prefix, content);
    }

    /** A name of one segment, filled to four letters. */
    private static byte[] segment(String name) {
        return ascii((name + "____").substring(0, 4));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] word(int value) {
        return bytes(value, value >>> 8);
    }

    private static byte[] dword(int value) {
        return bytes(value, value >>> 8, value >>> 16, value >>> 24);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Terms one after another. */
    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
