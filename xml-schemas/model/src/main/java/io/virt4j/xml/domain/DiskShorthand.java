package io.virt4j.xml.domain;

import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.storage.ImageFormat;
import jakarta.xml.bind.annotation.XmlTransient;

/** Shorthand for disks by what they are kept in. Each also needs a target. */
@XmlTransient
abstract sealed class DiskShorthand extends XmlDocument permits Disk {
    DiskShorthand(XmlNode node) {
        super(node);
    }

    DiskShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /** An image in a file of the host; raw, unless a {@link #format} is given. */
    public static Disk file(String path) {
        return new Disk().type(DiskType.FILE).source(new DiskSource().file(path));
    }

    /** A device of the host, such as {@code /dev/vg/web1}. */
    public static Disk block(String device) {
        return new Disk().type(DiskType.BLOCK).source(new DiskSource().dev(device));
    }

    /** A volume of a storage pool. */
    public static Disk volume(String pool, String volume) {
        return new Disk()
                .type(DiskType.VOLUME)
                .source(new DiskSource().pool(pool).volume(volume));
    }

    /** An image of a server, which calls it {@code name}. Further servers are added to {@link Disk#source()}. */
    public static Disk network(DiskProtocol protocol, String name, String host, int port) {
        var server = new DiskSourceHost().name(host).port((long) port);
        return new Disk()
                .type(DiskType.NETWORK)
                .source(new DiskSource().protocol(protocol).name(name).addHost(server));
    }

    /** A drive with a CD or DVD in it, an image in a file of the host. */
    public static Disk cdrom(String path) {
        return file(path).device(DiskDevice.CDROM).readonly(true);
    }

    /** Where the guest finds the disk: a name such as {@code vda}, on a bus. */
    public Disk target(String device, DiskBus bus) {
        return self().target(new DiskTarget().dev(device).bus(bus));
    }

    /** How the image is laid out. */
    public Disk format(ImageFormat format) {
        Disk disk = self();
        disk.driver().name("qemu").type(format);
        return disk;
    }

    private Disk self() {
        return (Disk) this;
    }
}
