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
                case "amount" -> value.memory(node.attribute("unit")).toString();
                case "bytes" -> value.bytes(node.attribute("unit")).toString();
                default -> text;
            };
        } catch (XmlException e) {
            String unit = hasUnit(type) ? node.attribute("unit") : null;
            return unit == null ? text : text + " " + unit;
        }
    }

    /** Whether values of the type have their unit beside them. */
    static boolean hasUnit(String type) {
        return type.equals("amount") || type.equals("bytes");
    }
}
