package io.virt4j.grammar.shape;

import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that becomes an accessor.
 *
 * @param required whether the grammar demands it
 * @param preset what it means where it is missing, as it would be written; null where that depends
 */
public record AttributeShape(
        QName name,
        String accessor,
        String doc,
        ValueType type,
        boolean required,
        @Nullable String preset) {}
