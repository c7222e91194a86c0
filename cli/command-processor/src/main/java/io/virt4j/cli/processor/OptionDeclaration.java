package io.virt4j.cli.processor;

import java.util.List;

/**
 * An option of a command, as its field declares it.
 *
 * @param name without dashes
 * @param hiddenNames other names, as {@code HiddenNames} has them
 * @param namedOnly whether it takes no word without its name
 * @param field the field that takes the value, as seen from the command
 */
record OptionDeclaration(
        String name, Kind kind, boolean required, List<String> hiddenNames, boolean namedOnly, String field) {

    /** What an option takes, told from its field's type. */
    enum Kind {
        /** boolean: given or not. */
        FLAG("flag"),
        /** String: one word. */
        TEXT("text"),
        /** Integer: one word that is a decimal number. */
        NUMBER("number"),
        /** Numeral: one word that is a number of a kind which the command knows. */
        NUMERAL("numeral"),
        /** List of String: all words that are left. */
        WORDS("words");

        /** The name of the method of Values that reads it, and of Option that declares it. */
        final String method;

        Kind(String method) {
            this.method = method;
        }

        static Kind ofType(String type) {
            return switch (type) {
                case "boolean" -> FLAG;
                case "java.lang.String" -> TEXT;
                case "java.lang.Integer" -> NUMBER;
                case "io.virt4j.cli.dialect.Numeral" -> NUMERAL;
                case "java.util.List<java.lang.String>" -> WORDS;
                default -> throw new IllegalArgumentException("an option cannot be a " + type);
            };
        }
    }
}
