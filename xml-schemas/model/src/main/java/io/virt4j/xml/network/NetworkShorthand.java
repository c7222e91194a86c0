package io.virt4j.xml.network;

import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for networks by how guests reach others. */
@XmlTransient
abstract sealed class NetworkShorthand extends XmlDocument permits NetworkXml {
    NetworkShorthand(XmlNode node) {
        super(node);
    }

    NetworkShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** A network whose guests reach others under the host's address. It wants an address of the host, and DHCP. */
    public static NetworkXml nat(String name) {
        return new NetworkXml().name(name).forward(new NetworkForward().mode(ForwardMode.NAT));
    }

    /** A network that is a bridge of the host, whose guests are where the bridge's other ports are. */
    public static NetworkXml bridge(String name, String bridge) {
        return new NetworkXml()
                .name(name)
                .forward(new NetworkForward().mode(ForwardMode.BRIDGE))
                .bridge(new NetworkBridge().name(bridge));
    }
}
