package io.virt4j.cli.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param name without dashes
 * @param takesValue false for a flag
 * @param takesAllWords whether it takes every word that is left, as the last option of a command may
 * @param takesNamelessWords whether it takes a word that stands behind no option's name
 * @param hiddenNames other names; one with a value behind {@code =} is a flag that stands for the option with that value
 */
public record Option(
        String name,
        boolean required,
        boolean takesValue,
        boolean takesAllWords,
        boolean takesNamelessWords,
        String valueName,
        List<String> hiddenNames) {
    private static final String NUMBER = "number";

    public static Option flag(String name, boolean required) {
        return new Option(name, required, false, false, false, "", List.of());
    }

    public static Option text(String name, boolean required) {
        return new Option(name, required, true, false, true, "string", List.of());
    }

    public static Option number(String name, boolean required) {
        return new Option(name, required, true, false, true, NUMBER, List.of());
    }

    public static Option words(String name, boolean required) {
        return new Option(name, required, true, true, true, "string", List.of());
    }

    /** This option under more names. */
    public Option hidden(String... names) {
        return new Option(name, required, takesValue, takesAllWords, takesNamelessWords, valueName, List.of(names));
    }

    /** This option, but its value must stand behind its name. */
    public Option namedOnly() {
        return new Option(name, required, takesValue, takesAllWords, false, valueName, hiddenNames);
    }

    /** Whether its value is a number. */
    public boolean takesNumber() {
        return valueName.equals(NUMBER);
    }

    /** What is said if it is missing. */
    String asRequired() {
        return takesNumber() ? "--" + name : "<" + name + ">";
    }

    /** Whether this is the option's name or one of its hidden names. */
    boolean isCalled(String word) {
        if (name.equals(word)) {
            return true;
        }
        for (String hidden : hiddenNames) {
            if (hidden.equals(word) || stands(hidden, word)) {
                return true;
            }
        }
        return false;
    }

    /** The value that comes with a name which is a flag; null if the name is another. */
    @Nullable
    String valueOf(String word) {
        for (String hidden : hiddenNames) {
            if (stands(hidden, word)) {
                return hidden.substring(word.length() + 1);
            }
        }
        return null;
    }

    private static boolean stands(String hidden, String word) {
        return hidden.length() > word.length() && hidden.startsWith(word) && hidden.charAt(word.length()) == '=';
    }
}
