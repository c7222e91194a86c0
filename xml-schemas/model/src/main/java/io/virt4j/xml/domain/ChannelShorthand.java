package io.virt4j.xml.domain;

import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for channels between guest and host. */
@XmlTransient
abstract sealed class ChannelShorthand extends XmlDocument permits Channel {
    ChannelShorthand(XmlNode node) {
        super(node);
    }

    ChannelShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** The channel on which the host speaks with QEMU's agent in the guest. */
    public static Channel guestAgent() {
        var target = new ChannelTarget().type(ChannelTargetType.VIRTIO).name("org.qemu.guest_agent.0");
        return new Channel().type(CharacterType.UNIX).target(target);
    }
}
