package io.virt4j.xml.storage;

import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for storage pools. */
@XmlTransient
abstract sealed class PoolShorthand extends XmlDocument permits PoolXml {
    PoolShorthand(XmlNode node) {
        super(node);
    }

    PoolShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** A pool whose volumes are the files of a directory of the host. */
    public static PoolXml dir(String name, String path) {
        return new PoolXml().type(PoolType.DIR).name(name).target(new PoolTarget().path(path));
    }
}
