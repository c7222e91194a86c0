package io.virt4j.xml.domain;

import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for a domain as most are: a full machine, with its devices added to it. */
@XmlTransient
abstract sealed class DomainShorthand extends XmlDocument permits DomainXml {
    DomainShorthand(XmlNode node) {
        super(node);
    }

    DomainShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** A machine for KVM: of the host's architecture, with the board that the host prefers. */
    public static DomainXml kvm(String name) {
        return machine(DomainType.KVM, name);
    }

    /** A full machine, which wants memory, and something to boot from. */
    public static DomainXml machine(DomainType type, String name) {
        return new DomainXml().type(type).name(name).os(Os.hvm());
    }

    /** Adds a device after all that there are; a copy, if it is part of another document. */
    public DomainXml add(Device device) {
        var domain = (DomainXml) this;
        domain.devices().add(device);
        return domain;
    }
}
