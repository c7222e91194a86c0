package io.virt4j.xml;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value as a document spells it, {@code 0x0010} or {@code $MAC}, to be read as a type. Each reading throws {@link
 * XmlException} with the place where the text is no such value.
 *
 * @param name of the attribute or element, for messages
 * @param node the element it stands in; null where that was made in Java
 */
public record WrittenValue(
        String text, String name, @Nullable XmlNode node) {
    /** A whole number, decimal or, after {@code 0x}, hexadecimal. */
    public int integer() {
        long number = number();
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw unfit("is too large a number");
        }
        return (int) number;
    }

    /** A whole number of up to 63 bits, decimal or, after {@code 0x}, hexadecimal. */
    public long number() {
        String digits = text.strip();
        try {
            return digits.regionMatches(true, 0, "0x", 0, 2)
                    ? Long.parseUnsignedLong(digits.substring(2), 16)
                    : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw unfit("is not a whole number");
        }
    }

    /** True for {@code yes} and {@code on}, false for {@code no} and {@code off}. */
    public boolean truth() {
        return switch (text) {
            case "yes", "on" -> true;
            case "no", "off" -> false;
            default -> throw unfit("is neither yes or on, nor no or off");
        };
    }

    /** A UUID of 32 hexadecimal digits; hyphens may stand anywhere between them, as libvirt's virUUIDParse has it. */
    public UUID uuid() {
        String digits = text.strip().replace("-", "");
        if (!digits.matches("[0-9a-fA-F]{32}")) {
            throw unfit("is not a UUID (32 hexadecimal digits)");
        }
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
    }

    /** The hardware address of a network interface. */
    public MacAddress mac() {
        try {
            return MacAddress.of(text.strip());
        } catch (IllegalArgumentException e) {
            throw XmlException.at(node, name + ": " + e.getMessage());
        }
    }

    /** An amount of memory in a unit as libvirt knows them, {@code KiB} where none is given. */
    public Memory memory(@Nullable String unit) {
        return amount(unit == null || unit.isEmpty() ? "KiB" : unit);
    }

    /** An amount of storage in a unit as libvirt knows them, bytes where none is given. */
    public Memory bytes(@Nullable String unit) {
        return amount(unit == null || unit.isEmpty() ? "bytes" : unit);
    }

    private Memory amount(String unit) {
        try {
            return Memory.of(number(), unit);
        } catch (IllegalArgumentException e) {
            throw XmlException.at(node, name + ": " + e.getMessage());
        }
    }

    private XmlException unfit(String why) {
        String shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
        return XmlException.at(node, String.format(Locale.ROOT, "%s: '%s' %s", name, shown, why));
    }

    /** The unit in which an amount of memory is written: KiB, as libvirt does, or bytes where that would lose some. */
    public static String unitOf(Memory memory) {
        return isWhole(memory) ? "KiB" : "b";
    }

    /** The number of those units. */
    public static String amountOf(Memory memory) {
        return Long.toString(isWhole(memory) ? memory.kibibytes() : memory.bytes());
    }

    private static boolean isWhole(Memory memory) {
        return memory.equals(Memory.ofKibibytes(memory.kibibytes()));
    }
}
