package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import java.math.BigInteger;
import java.util.Locale;

/** Where the guest sees a disk, as {@code pci:0000.00.11.0} and the like tell it. */
final class DiskAddress {
    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;
    private static final int BITS = 32;

    private final String kind;
    private final long[] numbers;

    private DiskAddress(String kind, long... numbers) {
        this.kind = kind;
        this.numbers = numbers;
    }

    /** Reads an address. */
    static DiskAddress parse(String text) throws CommandFailed {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        return new DiskAddress(
                kind,
                switch (kind) {
                    case "pci" -> numbers(rest, 4, HEXADECIMAL);
                    case "ccw" -> numbers(rest, 3, HEXADECIMAL);
                    case "scsi", "ide", "sata" -> numbers(rest, 3, DECIMAL);
                    case "usb" -> numbers(rest, 2, DECIMAL);
                    default -> throw invalid();
                });
    }

    /** What stands behind the last number is not looked at. */
    private static long[] numbers(String text, int count, int base) throws CommandFailed {
        String[] words = text.split("\\.", -1);
        if (words.length < count) {
            throw invalid();
        }
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(words[i].strip(), base, i == count - 1);
        }
        return numbers;
    }

    private static long number(String word, int base, boolean isLast) throws CommandFailed {
        int start = base == HEXADECIMAL && word.toLowerCase(Locale.ROOT).startsWith("0x") ? 2 : 0;
        int end = start;
        while (end < word.length() && word.charAt(end) < 0x80 && Character.digit(word.charAt(end), base) >= 0) {
            end++;
        }
        if (end == start || (end < word.length() && !isLast)) {
            throw invalid();
        }
        BigInteger number = new BigInteger(word.substring(start, end), base);
        if (number.bitLength() > BITS) {
            throw invalid();
        }
        return number.longValue();
    }

    private static CommandFailed invalid() {
        return new CommandFailed("Invalid address.");
    }

    /** Writes the address of a disk, whose target says which kinds fit; other targets have none. */
    void write(String target, boolean multifunction, XmlLines xml) throws CommandFailed {
        if (target.startsWith("vd")) {
            require("expecting a pci:0000.00.00.00 or ccw:00.0.0000 address.", "pci", "ccw");
        } else if (target.startsWith("sd")) {
            require("expecting a scsi:00.00.00 or usb:00.00 or sata:00.00.00 address.", "scsi", "usb", "sata");
        } else if (target.startsWith("hd")) {
            require("expecting an ide:00.00.00 address.", "ide");
        } else {
            return;
        }
        switch (kind) {
            case "pci" ->
                xml.empty(
                        "address",
                        "type",
                        "pci",
                        "domain",
                        hex(0, 4),
                        "bus",
                        hex(1, 2),
                        "slot",
                        hex(2, 2),
                        "function",
                        hex(3, 1),
                        "multifunction",
                        multifunction ? "on" : null);
            case "ccw" ->
                xml.empty("address", "type", "ccw", "cssid", hex(0, 2), "ssid", hex(1, 1), "devno", hex(2, 4));
            case "usb" -> xml.empty("address", "type", "usb", "bus", decimal(0), "port", decimal(1));
            default ->
                xml.empty("address", "type", "drive", "controller", decimal(0), "bus", decimal(1), "unit", decimal(2));
        }
    }

    private void require(String message, String... kinds) throws CommandFailed {
        for (String one : kinds) {
            if (one.equals(kind)) {
                return;
            }
        }
        throw new CommandFailed(message);
    }

    private String hex(int index, int digits) {
        String number = Long.toHexString(numbers[index]);
        return "0x" + "0".repeat(Math.max(0, digits - number.length())) + number;
    }

    private String decimal(int index) {
        return Long.toString(numbers[index]);
    }
}
