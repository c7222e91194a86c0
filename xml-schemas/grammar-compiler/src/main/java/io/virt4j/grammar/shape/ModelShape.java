package io.virt4j.grammar.shape;

import java.util.List;

/**
 * All classes of a grammar.
 *
 * @param elements in the order in which the grammar reaches them
 * @param enumerations in the order in which the grammar reaches them
 */
public record ModelShape(List<ElementShape> elements, List<EnumerationShape> enumerations) {
    /** The element of a class. */
    public ElementShape element(JavaName name) {
        return elements.stream()
                .filter(element -> element.type().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
