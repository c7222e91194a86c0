package io.virt4j.xml.domain;

import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for random numbers. */
@XmlTransient
abstract sealed class RngShorthand extends XmlDocument permits Rng {
    RngShorthand(XmlNode node) {
        super(node);
    }

    RngShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** Random numbers of the host's kernel, by virtio. */
    public static Rng urandom() {
        return new Rng()
                .model(VirtioModel.VIRTIO)
                .backend(new RngBackend().model(RngBackendModel.RANDOM).path("/dev/urandom"));
    }
}
