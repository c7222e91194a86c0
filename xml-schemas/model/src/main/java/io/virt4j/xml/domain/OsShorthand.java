package io.virt4j.xml.domain;

import io.virt4j.xml.XmlElement;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for what full machines boot. */
@XmlTransient
abstract sealed class OsShorthand extends XmlElement permits Os {
    OsShorthand(XmlNode node) {
        super(node);
    }

    OsShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** A full machine, with the board that the host prefers. */
    public static Os hvm() {
        return new Os().type(new OsType().value(OsKind.HVM));
    }

    /** A full machine with a board such as {@code q35}. */
    public static Os hvm(String machine) {
        return new Os().type(new OsType().value(OsKind.HVM).machine(machine));
    }
}
