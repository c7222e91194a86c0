package io.virt4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** An element that is all text, or nothing but its presence. Generated classes show its value, not the element. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "")
public final class LeafElement extends XmlElement {
    /** One without text. */
    public LeafElement() {}

    public LeafElement(String value) {
        text(value);
    }

    /** The text as it is written. */
    public String value() {
        return text();
    }

    /** The text, to be read as a type; {@code name} is the element's name for messages. */
    public WrittenValue written(String name) {
        return new WrittenValue(text(), name, node());
    }

    @XmlMixed
    @XmlAnyElement
    List<Object> getContent() {
        return jaxbContent();
    }
}
