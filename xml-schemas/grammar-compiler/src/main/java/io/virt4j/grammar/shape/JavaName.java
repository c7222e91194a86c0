package io.virt4j.grammar.shape;

/**
 * The name of a class.
 *
 * @param folder the folder of the grammar that it comes from, which is its package below that of the model; empty for
 *     the grammar's own
 */
public record JavaName(String folder, String simple) {
    @Override
    public String toString() {
        return folder.isEmpty() ? simple : folder + "." + simple;
    }
}
