package io.virt4j.grammar.shape;

/** What the text of an attribute or element means. */
public sealed interface ValueType permits ValueType.Basic, ValueType.Enumerated {
    /** The types that every grammar has. */
    enum Basic implements ValueType {
        /** Nothing but its presence. */
        PRESENCE,
        /** Any characters. */
        TEXT,
        /** A whole number of 32 bits, decimal or hexadecimal. */
        INTEGER,
        /** A whole number of 64 bits, decimal or hexadecimal. */
        LONG,
        /** {@code yes} or {@code no}. */
        YES_NO,
        /** {@code on} or {@code off}. */
        ON_OFF,
        UUID,
        /** The hardware address of a network interface. */
        MAC,
        /** A whole number in the unit that the attribute {@code unit} of the same element names, else KiB. */
        MEMORY,
        /** A whole number in the unit that the attribute {@code unit} of the same element names, else bytes. */
        BYTES
    }

    /** One of a list of words that may grow. */
    record Enumerated(EnumerationShape enumeration) implements ValueType {}
}
