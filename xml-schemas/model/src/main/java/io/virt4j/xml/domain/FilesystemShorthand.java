package io.virt4j.xml.domain;

import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for directories that guests share with their host. */
@XmlTransient
abstract sealed class FilesystemShorthand extends XmlDocument permits Filesystem {
    FilesystemShorthand(XmlNode node) {
        super(node);
    }

    FilesystemShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /**
     * A directory of the host that the guest mounts by a tag, served by virtiofs. The guest's memory must be shared:
     * {@code domain.memoryBacking().source(MemorySourceType.MEMFD).access(MemoryAccess.SHARED)}.
     */
    public static Filesystem virtiofs(String directory, String tag) {
        return new Filesystem()
                .type(FilesystemType.MOUNT)
                .accessmode(FilesystemAccess.PASSTHROUGH)
                .driver(new FilesystemDriver().type(FilesystemDriverType.VIRTIOFS))
                .source(new FilesystemSource().dir(directory))
                .target(tag);
    }
}
