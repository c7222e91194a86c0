package io.virt4j.cli.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command that somebody is typing: which of its options have their words. Words that make no sense are let pass. */
public final class TypedCommand {
    private final Syntax syntax;
    private final Map<Option, String> given = new HashMap<>();
    private @Nullable Option awaiting;
    private boolean dataOnly;

    /**
     * Reads its words.
     *
     * @param words the name, and what was typed behind it
     */
    public TypedCommand(Syntax syntax, List<String> words) {
        this.syntax = syntax;
        words.subList(1, words.size()).forEach(this::read);
    }

    public String name() {
        return syntax.name();
    }

    /** The word that was given for an option; null if there is none. */
    public @Nullable String value(String option) {
        return given.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(option))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The options that may be given yet. */
    public List<Option> options() {
        return syntax.options().stream().filter(this::isFree).toList();
    }

    /** The option whose name was the last word, and which takes the next; null if there is none. */
    public @Nullable Option awaiting() {
        return awaiting;
    }

    /** The option that takes a word without a name; null if there is none. */
    public @Nullable Option nameless() {
        return syntax.options().stream()
                .filter(option -> option.takesNamelessWords() && isFree(option))
                .findFirst()
                .orElse(null);
    }

    private boolean isFree(Option option) {
        return option.takesAllWords() || !given.containsKey(option);
    }

    private void read(String word) {
        Option named = awaiting;
        awaiting = null;
        if (named != null) {
            given.put(named, word);
        } else if (!dataOnly && word.equals("--")) {
            dataOnly = true;
        } else if (!dataOnly && word.startsWith("--") && word.length() > 2) {
            readOption(word.substring(2));
        } else {
            Option option = nameless();
            if (option != null) {
                given.put(option, word);
            }
        }
    }

    private void readOption(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        for (Option option : syntax.options()) {
            if (option.isCalled(name)) {
                given.put(option, word.substring(equals + 1));
                awaiting = option.takesValue() && equals < 0 && option.valueOf(name) == null ? option : null;
            }
        }
    }
}
