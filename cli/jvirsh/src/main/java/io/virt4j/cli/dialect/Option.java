package io.virt4j.cli.dialect;

/**
 * An option of a command.
 *
 * @param name without dashes
 * @param takesValue false for a flag
 * @param takesAllWords whether it takes every word that is left, as the last option of a command may
 */
public record Option(String name, boolean required, boolean takesValue, boolean takesAllWords, String valueName) {
    public static Option flag(String name, boolean required) {
        return new Option(name, required, false, false, "");
    }

    public static Option text(String name, boolean required) {
        return new Option(name, required, true, false, "string");
    }

    public static Option number(String name, boolean required) {
        return new Option(name, required, true, false, "number");
    }

    public static Option words(String name, boolean required) {
        return new Option(name, required, true, true, "string");
    }
}
