package io.virt4j.grammar.shape;

import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element inside another that becomes an accessor.
 *
 * @param content the class it is; null where it is a leaf that is shown by its value
 * @param value the type of its value, where programs see that and not the element; null for others
 * @param preset the text that the element would have where it is missing; null where that depends
 */
public record ChildShape(
        QName name,
        String accessor,
        String doc,
        Occurs occurs,
        @Nullable JavaName content,
        @Nullable ValueType value,
        @Nullable String preset) {}
