package io.virt4j.cli;

import java.util.ArrayList;
import java.util.List;

/** Words in one, with commas between them; two commas in a row are one that is part of a word. */
public final class CommaList {
    private CommaList() {}

    /** At least one word; words may be empty. */
    public static List<String> split(String list) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c != ',') {
                word.append(c);
            } else if (i + 1 < list.length() && list.charAt(i + 1) == ',') {
                word.append(',');
                i++;
            } else {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        words.add(word.toString());
        return words;
    }
}
