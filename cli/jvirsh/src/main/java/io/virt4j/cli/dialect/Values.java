package io.virt4j.cli.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was given for the options of one command, by the option's place in its {@link Syntax}. */
public final class Values {
    private final Option[] options;
    private final @Nullable List<String>[] given;

    @SuppressWarnings("unchecked")
    Values(Option[] options) {
        this.options = options;
        this.given = (List<String>[]) new List<?>[options.length];
    }

    void add(int option, String word) {
        List<String> words = given[option];
        if (words == null) {
            words = new ArrayList<>(1);
            given[option] = words;
        }
        words.add(word);
    }

    boolean has(int option) {
        return given[option] != null;
    }

    /** Whether a flag was given. */
    public boolean flag(int option) {
        return has(option);
    }

    /** The word of an option, or null if it was not given. */
    public @Nullable String text(int option) {
        List<String> words = given[option];
        return words == null ? null : words.get(0);
    }

    /**
     * The number of an option, or null if it was not given.
     *
     * @throws MalformedValue when the command runs, as virsh does, and not before
     */
    public @Nullable Integer number(int option) {
        String word = text(option);
        if (word == null) {
            return null;
        }
        try {
            return Numbers.parse(word);
        } catch (NumberFormatException e) {
            throw new MalformedValue(
                    "Numeric value '" + word + "' for <" + options[option].name()
                            + "> option is malformed or out of range",
                    e);
        }
    }

    /** The number of an option as it was written, or null if it was not given. */
    public @Nullable Numeral numeral(int option) {
        String word = text(option);
        return word == null ? null : new Numeral(options[option].name(), word);
    }

    /** All words of an option, none if it was not given. */
    public List<String> words(int option) {
        List<String> words = given[option];
        return words == null ? List.of() : List.copyOf(words);
    }
}
