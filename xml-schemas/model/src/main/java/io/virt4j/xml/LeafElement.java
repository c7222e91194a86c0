package io.virt4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** An element that is all text, or nothing but its presence. Generated classes show its value; JAXB sees the element. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "")
public final class LeafElement extends XmlElement {
    private static final Parts PARTS = Parts.of("", new String[] {});

    /** One without text; it has the name of the place it is put. */
    public LeafElement() {
        super("", "leaf", "");
    }

    /** Views an element. */
    public LeafElement(XmlNode node) {
        super(node);
    }

    @Override
    protected Parts parts() {
        return PARTS;
    }

    @XmlMixed
    @XmlAnyElement
    List<Object> getContent() {
        return jaxbContent();
    }
}
