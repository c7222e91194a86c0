package io.virt4j.cli;

import java.util.List;

/** virsh's words for what libvirt has numbers for, from 0 on. */
public final class NumberedWords {
    private NumberedWords() {}

    /** The word for a number, or the other one where the number is of a later libvirt than the words. */
    public static String of(List<String> words, int number, String other) {
        return number >= 0 && number < words.size() ? words.get(number) : other;
    }
}
