package io.virt4j.xml.domain;

import io.virt4j.xml.MacAddress;
import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for network cards by what they are plugged into. */
@XmlTransient
abstract sealed class InterfaceShorthand extends XmlDocument permits Interface {
    InterfaceShorthand(XmlNode node) {
        super(node);
    }

    InterfaceShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** A card on a network of libvirt's, such as {@code default}. */
    public static Interface network(String name) {
        return new Interface().type(InterfaceType.NETWORK).source(new InterfaceSource().network(name));
    }

    /** A card on a bridge of the host. */
    public static Interface bridge(String name) {
        return new Interface().type(InterfaceType.BRIDGE).source(new InterfaceSource().bridge(name));
    }

    /** A card that reaches out through the host's user, with no rights on the host. */
    public static Interface user() {
        return new Interface().type(InterfaceType.USER);
    }

    /** The hardware address that the guest sees; libvirt makes one up where none is given. */
    public Interface mac(String address) {
        return ((Interface) this).mac(new InterfaceMac().address(MacAddress.of(address)));
    }
}
