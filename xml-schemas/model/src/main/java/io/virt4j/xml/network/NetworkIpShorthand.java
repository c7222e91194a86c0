package io.virt4j.xml.network;

import io.virt4j.xml.XmlElement;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for how guests come by their addresses. */
@XmlTransient
abstract sealed class NetworkIpShorthand extends XmlElement permits NetworkIp {
    NetworkIpShorthand(XmlNode node) {
        super(node);
    }

    NetworkIpShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** Gives guests addresses from the first to the last. */
    public NetworkIp dhcp(String first, String last) {
        return ((NetworkIp) this)
                .dhcp(new Dhcp().addRange(new DhcpRange().start(first).end(last)));
    }
}
