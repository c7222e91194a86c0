package io.virt4j.grammar.shape;

import java.util.List;

/**
 * All classes of one kind of document.
 *
 * @param root the class name of the document element
 * @param elements in the order in which the grammar reaches them, the root first
 * @param enumerations in the order in which the grammar reaches them
 */
public record DocumentShape(String root, List<ElementShape> elements, List<EnumerationShape> enumerations) {
    /** The element of a class name that a {@link ChildShape} has. */
    public ElementShape element(String className) {
        return elements.stream()
                .filter(element -> element.className().equals(className))
                .findFirst()
                .orElseThrow();
    }
}
