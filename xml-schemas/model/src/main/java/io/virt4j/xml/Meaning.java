package io.virt4j.xml;

import org.jspecify.annotations.Nullable;

/** What a written value means, spelled in the one way that all spellings of it share. */
final class Meaning {
    private Meaning() {}

    /** {@code type} is as in {@link Parts}; null stays null, and what is no such value stays as it is written. */
    static @Nullable String of(@Nullable String text, String type, XmlNode node) {
        if (text == null || text.isEmpty() || type.isEmpty()) {
            return text;
        }
        var value = new WrittenValue(text, type, node);
        try {
            return switch (type) {
                case "number" -> Long.toString(value.number());
                case "uuid" -> value.uuid().toString();
                case "mac" -> value.mac().toString();
                case "amount" -> amount(value.memory(node.attribute("unit")));
                case "bytes" -> amount(value.bytes(node.attribute("unit")));
                default -> text;
            };
        } catch (XmlException e) {
            return text;
        }
    }

    /** In the largest unit that tells it whole. */
    private static String amount(Memory memory) {
        long amount = memory.bytes();
        int unit = 0;
        while (unit < 4 && amount != 0 && amount % 1024 == 0) {
            amount /= 1024;
            unit++;
        }
        return amount + " "
                + switch (unit) {
                    case 0 -> "bytes";
                    case 1 -> "KiB";
                    case 2 -> "MiB";
                    case 3 -> "GiB";
                    default -> "TiB";
                };
    }
}
