package io.virt4j.xml.domain;

import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shorthand for devices of the host. */
@XmlTransient
abstract sealed class HostdevShorthand extends XmlDocument permits Hostdev {
    private static final Pattern PCI =
            Pattern.compile("(?:([0-9a-fA-F]{4,8}):)?([0-9a-fA-F]{2}):([01][0-9a-fA-F])\\.([0-7])");

    HostdevShorthand(XmlNode node) {
        super(node);
    }

    HostdevShorthand(String namespace, String name, String prefix) {
        super(namespace, name, prefix);
    }

    /**
     * A PCI device, by its address as {@code lspci} shows it: {@code 0000:01:00.0}, or {@code 01:00.0}. Libvirt takes it
     * from the host's driver and gives it back. Throws {@link IllegalArgumentException} where that is no address.
     */
    public static Hostdev pci(String address) {
        Matcher parts = PCI.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + address + "' is not a PCI address (0000:01:00.0 is)");
        }
        var hostdev =
                new Hostdev().mode(HostdevMode.SUBSYSTEM).type(HostdevType.PCI).managed(true);
        hostdev.source()
                .address()
                .domain(parts.group(1) == null ? 0 : Long.parseLong(parts.group(1), 16))
                .bus(Integer.parseInt(parts.group(2), 16))
                .slot(Integer.parseInt(parts.group(3), 16))
                .function(Integer.parseInt(parts.group(4), 16));
        return hostdev;
    }
}
