package io.virt4j.cli.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param name without dashes
 * @param takesValue false for a flag
 * @param takesAllWords whether it takes every word that is left, as the last option of a command may
 * @param hiddenNames other names; one with a value behind {@code =} is a flag that stands for the option with that value
 * @param namedOnly whether it takes no word without its name
 */
public record Option(
        String name,
        boolean required,
        boolean takesValue,
        boolean takesAllWords,
        String valueName,
        List<String> hiddenNames,
        boolean namedOnly) {
    public static Option flag(String name, boolean required) {
        return new Option(name, required, false, false, "", List.of(), false);
    }

    public static Option text(String name, boolean required) {
        return new Option(name, required, true, false, "string", List.of(), false);
    }

    public static Option number(String name, boolean required) {
        return new Option(name, required, true, false, "number", List.of(), false);
    }

    public static Option numeral(String name, boolean required) {
        return number(name, required);
    }

    public static Option words(String name, boolean required) {
        return new Option(name, required, true, true, "string", List.of(), false);
    }

    /** This option under more names. */
    public Option hidden(String... names) {
        return new Option(name, required, takesValue, takesAllWords, valueName, List.of(names), namedOnly);
    }

    /** This option, where a word without a name never goes to it. */
    public Option onlyByName() {
        return new Option(name, required, takesValue, takesAllWords, valueName, hiddenNames, true);
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
