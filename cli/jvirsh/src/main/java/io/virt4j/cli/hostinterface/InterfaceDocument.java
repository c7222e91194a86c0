package io.virt4j.cli.hostinterface;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.shell.Quoting;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an interface of the host is set up, and how it would be on a bridge of its own, or off its bridge. */
final class InterfaceDocument {
    private static final String BRIDGE = "bridge";

    /** What is set up for the outermost interface alone; the rest belongs to a device. */
    private static final Set<String> OUTERMOST = Set.of("start", "mtu", "protocol");

    private final XmlNode root;
    private final String name;
    private final String type;

    private InterfaceDocument(XmlNode root, String name, String type) {
        this.root = root;
        this.name = name;
        this.type = type;
    }

    /** Reads what the host has of the interface of that name. */
    static InterfaceDocument parse(String xml, String name) throws CommandFailed {
        XmlNode root;
        try {
            root = XmlNode.parse(xml);
        } catch (XmlException e) {
            throw new CommandFailed("Failed to parse configuration of " + name, String.valueOf(e.getMessage()));
        }
        String type = root.attribute("type");
        if (type == null) {
            throw new CommandFailed("Existing device " + name + " has no type");
        }
        String own = root.attribute("name");
        if (!name.equals(own)) {
            throw new CommandFailed("Interface name from config " + own + " doesn't match given supplied name " + name);
        }
        return new InterfaceDocument(root, name, type);
    }

    boolean isBridge() {
        return type.equals(BRIDGE);
    }

    /** A bridge with the interface on it, and with its addresses. */
    XmlText onBridge(String bridge, boolean stp, long delaySeconds) {
        StringBuilder xml = new StringBuilder(openingTag(BRIDGE, bridge));
        root.elements().stream().filter(InterfaceDocument::isOutermost).forEach(part -> xml.append(part.toXml()));
        xml.append("<bridge stp='%s' delay='%d'>".formatted(stp ? "on" : "off", delaySeconds));
        xml.append(openingTag(type, name));
        root.elements().stream().filter(part -> !isOutermost(part)).forEach(part -> xml.append(part.toXml()));
        return XmlText.of(xml.append("</interface></bridge></interface>").toString());
    }

    /** The interface that is on this bridge. */
    XmlNode attached() throws CommandFailed {
        if (!isBridge()) {
            throw new CommandFailed("Device " + name + " is not a bridge");
        }
        List<XmlNode> bridges = root.elements(BRIDGE);
        if (bridges.isEmpty()) {
            throw new CommandFailed("No bridge node in xml document");
        }
        List<XmlNode> attached = bridges.get(0).elements("interface");
        if (attached.isEmpty()) {
            throw new CommandFailed("No interface attached to bridge");
        }
        if (attached.size() > 1) {
            throw new CommandFailed("Multiple interfaces attached to bridge");
        }
        return attached.get(0);
    }

    /** The name of an interface that is on this bridge. */
    String nameOf(XmlNode attached) throws CommandFailed {
        return required(attached.attribute("name"), "Device attached to bridge " + name + " has no name");
    }

    /** The interface that is on this bridge, off it and with the bridge's addresses. */
    XmlText offBridge(XmlNode attached) throws CommandFailed {
        String device = nameOf(attached);
        String deviceType = required(attached.attribute("type"), "Attached device " + device + " has no type");
        StringBuilder xml = new StringBuilder(openingTag(deviceType, device));
        root.elements().stream().filter(InterfaceDocument::isOutermost).forEach(part -> xml.append(part.toXml()));
        attached.elements().forEach(part -> xml.append(part.toXml()));
        return XmlText.of(xml.append("</interface>").toString());
    }

    private static boolean isOutermost(XmlNode part) {
        return OUTERMOST.contains(part.name().getLocalPart());
    }

    private static String openingTag(String type, String name) {
        return "<interface type='" + Quoting.forXml(type) + "' name='" + Quoting.forXml(name) + "'>";
    }

    private static String required(@Nullable String value, String complaint) throws CommandFailed {
        if (value == null) {
            throw new CommandFailed(complaint);
        }
        return value;
    }
}
