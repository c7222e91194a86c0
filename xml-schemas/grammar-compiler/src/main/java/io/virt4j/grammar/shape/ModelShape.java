package io.virt4j.grammar.shape;

import java.util.List;
import java.util.Map;

/**
 * All classes of a grammar.
 *
 * @param elements in the order in which the grammar reaches them
 * @param enumerations in the order in which the grammar reaches them
 * @param valueKinds what is said of values that match a regular expression, by that
 */
public record ModelShape(
        List<ElementShape> elements, List<EnumerationShape> enumerations, Map<String, String> valueKinds) {
    /** The element of a class. */
    public ElementShape element(JavaName name) {
        return elements.stream()
                .filter(element -> element.type().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
