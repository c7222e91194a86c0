package io.virt4j.cli.processor;

import java.util.List;

/**
 * An option of a command, as its field declares it.
 *
 * @param name without dashes; empty for what a command of our own takes without a name
 * @param label what its value is called in the man page
 * @param namedOnly whether its value must stand behind its name
 * @param ownProcess whether a command that is given it has to run in the process of who calls it
 * @param hiddenNames other names, as {@code HiddenNames} has them
 * @param field the field that takes the value, as seen from the command
 */
record OptionDeclaration(
        String name,
        Kind kind,
        String label,
        String description,
        boolean required,
        boolean namedOnly,
        boolean ownProcess,
        List<String> hiddenNames,
        String field) {

    boolean takesValue() {
        return kind != Kind.FLAG;
    }

    /** What an option takes, told from its field's type. */
    enum Kind {
        /** boolean: given or not. */
        FLAG("flag", "flag"),
        /** String: one word. */
        TEXT("text", "text"),
        /** Integer: one word that is a decimal number. */
        NUMBER("number", "number"),
        /** NumberWord: one word that the command reads as a number. */
        NUMBER_WORD("number", "numberWord"),
        /** List of String: all words that are left. */
        WORDS("words", "words");

        /** The name of the method of Option that declares it. */
        final String declaration;

        /** The name of the method of Values that reads it. */
        final String reading;

        Kind(String declaration, String reading) {
            this.declaration = declaration;
            this.reading = reading;
        }

        static Kind ofType(String type) {
            return switch (type) {
                case "boolean" -> FLAG;
                case "java.lang.String" -> TEXT;
                case "java.lang.Integer" -> NUMBER;
                case "io.virt4j.cli.dialect.NumberWord" -> NUMBER_WORD;
                case "java.util.List<java.lang.String>" -> WORDS;
                default -> throw new IllegalArgumentException("an option cannot be a " + type);
            };
        }
    }
}
