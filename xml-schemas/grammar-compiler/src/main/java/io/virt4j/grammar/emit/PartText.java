package io.virt4j.grammar.emit;

import io.virt4j.grammar.shape.AttributeShape;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ValueType;
import io.virt4j.grammar.shape.ValueType.Basic;

/** How a class tells at run time what it knows of one part: its name, how often it stands, its type and its default. */
final class PartText {
    private PartText() {}

    /** {@code port number=5900}. */
    static String of(AttributeShape attribute) {
        String type = type(attribute.type());
        return attribute.name()
                + (type.isEmpty() ? "" : " " + type)
                + (attribute.preset() == null ? "" : "=" + attribute.preset());
    }

    /** {@code host*}, {@code iothreads number}. */
    static String of(ChildShape child) {
        ValueType value = child.content() == null ? child.value() : null;
        String type = value == null ? "" : type(value);
        return child.name()
                + (child.occurs().isMany() ? "*" : "")
                + (type.isEmpty() ? "" : " " + type)
                + (child.preset() == null ? "" : "=" + child.preset());
    }

    /** Empty for text and words. */
    static String type(ValueType type) {
        return type instanceof Basic basic
                ? switch (basic) {
                    case INTEGER, LONG -> "number";
                    case UUID -> "uuid";
                    case MAC -> "mac";
                    case MEMORY -> "amount";
                    case BYTES -> "bytes";
                    case PRESENCE, TEXT, YES_NO, ON_OFF -> "";
                }
                : "";
    }
}
