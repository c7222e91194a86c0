package io.virt4j.grammar.shape;

import java.util.List;

/** A list of words that becomes a class; words that are not on it are carried too. */
public record EnumerationShape(JavaName type, String doc, List<Word> words) {
    /**
     * One word of the list.
     *
     * @param constant the name of its constant
     */
    public record Word(String value, String constant, String doc) {}
}
