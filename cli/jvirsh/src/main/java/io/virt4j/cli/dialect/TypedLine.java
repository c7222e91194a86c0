package io.virt4j.cli.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of commands that somebody is typing.
 *
 * @param words those of its last command that are complete
 * @param last the word that the next key goes into, empty behind a blank
 * @param start where that word starts in the line, with its quotes
 */
public record TypedLine(List<String> words, String last, int start) {
    /** What nobody types stands for the next key. */
    private static final char NEXT_KEY = '\0';

    /** Reads what was typed so far; null if the next key is part of no word, as in a comment. */
    public static @Nullable TypedLine of(String text) {
        TypedLine line = read(new TextWords(text + NEXT_KEY));
        return line != null ? line : read(new TextWords(text + NEXT_KEY + '"'));
    }

    private static @Nullable TypedLine read(TextWords text) {
        List<String> words = new ArrayList<>();
        try {
            do {
                words.clear();
                for (String word = text.next(); word != null; word = text.next()) {
                    words.add(word);
                }
            } while (text.nextCommand());
        } catch (SyntaxError e) {
            return null;
        }
        int end = words.size() - 1;
        if (end < 0 || words.get(end).indexOf(NEXT_KEY) < 0) {
            return null;
        }
        String last = words.get(end);
        return new TypedLine(
                List.copyOf(words.subList(0, end)), last.substring(0, last.indexOf(NEXT_KEY)), text.wordStart());
    }
}
