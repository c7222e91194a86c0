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
 * @param items for an ordered list of different elements, the name of the interface that they share; null for others
 */
public record ElementShape(
        QName name,
        String className,
        String doc,
        List<AttributeShape> attributes,
        List<ChildShape> children,
        @Nullable TextShape text,
        @Nullable String items) {}
