package io.virt4j.xml;

import org.jspecify.annotations.Nullable;

/**
 * One place where a document is not as its grammar has it.
 *
 * @param document what the document is called; null where it has no name
 * @param line of the element, counted from 1
 * @param column of the element, counted from 1
 * @param path the names from the root to the element
 * @param problem what is wrong, and what was expected
 */
public record Fault(@Nullable String document, int line, int column, String path, String problem) {
    /** {@code web1.xml:12:5: domain/devices/disk: what is wrong}. */
    @Override
    public String toString() {
        return (document == null ? "" : document + ":") + line + ":" + column + ": " + path + ": " + problem;
    }
}
