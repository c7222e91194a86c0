package io.virt4j.xml.storage;

import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for volumes that are images. */
@XmlTransient
abstract sealed class VolumeShorthand extends XmlDocument permits VolumeXml {
    VolumeShorthand(XmlNode node) {
        super(node);
    }

    VolumeShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** An image of a format, which the guest sees as a disk of this size. */
    public static VolumeXml image(String name, ImageFormat format, Memory capacity) {
        return new VolumeXml().name(name).capacity(capacity).target(new VolumeTarget().format(format));
    }
}
