package io.virt4j.grammar.shape;

/** The text of an element that becomes an accessor. */
public record TextShape(String accessor, String doc, ValueType type) {}
