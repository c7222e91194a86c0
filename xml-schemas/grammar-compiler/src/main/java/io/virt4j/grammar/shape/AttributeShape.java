package io.virt4j.grammar.shape;

import javax.xml.namespace.QName;

/**
 * An attribute that becomes an accessor.
 *
 * @param required whether the grammar demands it
 */
public record AttributeShape(QName name, String accessor, String doc, ValueType type, boolean required) {}
