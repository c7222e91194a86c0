package io.virt4j.grammar.shape;

import java.util.List;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element that becomes a class.
 *
 * @param attributes in the order of the grammar
 * @param children in the order of the grammar, which is the order they are written in
 * @param text what its text means; null where text has no meaning
 * @param root whether it can be a document by itself
 * @param items for an ordered list of different elements, the name of the interface that they share; null for others
 * @param base the class written by hand that it extends; null for most
 */
public record ElementShape(
        QName name,
        JavaName type,
        String doc,
        List<AttributeShape> attributes,
        List<ChildShape> children,
        @Nullable TextShape text,
        boolean root,
        @Nullable JavaName items,
        @Nullable JavaName base) {
    /** The same as a document by itself. */
    public ElementShape asRoot() {
        return new ElementShape(name, type, doc, attributes, children, text, true, items, base);
    }
}
