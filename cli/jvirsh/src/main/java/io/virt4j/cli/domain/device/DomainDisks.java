package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.xpath.EditedXml;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The disks in a domain's XML. */
final class DomainDisks {
    private static final List<String> SOURCES = List.of("file", "dev", "dir", "name");
    private static final Set<String> DRIVES = Set.of("cdrom", "floppy");

    private DomainDisks() {}

    /** The disk of that target or source. */
    static Element find(String xml, String path) throws CommandFailed {
        return find(disks(xml), path);
    }

    /** The drive of that target or source which takes media. */
    static Element findDrive(String xml, String path) throws CommandFailed {
        return find(
                disks(xml).stream()
                        .filter(disk -> DRIVES.contains(disk.getAttribute("device")))
                        .toList(),
                path);
    }

    private static List<Element> disks(String xml) throws CommandFailed {
        List<Element> disks = EditedXml.parse(xml).elements("devices", "disk");
        if (disks.isEmpty()) {
            throw CommandFailed.notLogged("Failed to get disk information");
        }
        return disks;
    }

    private static Element find(List<Element> disks, String path) throws CommandFailed {
        for (Element disk : disks) {
            Element source = EditedXml.child(disk, "source");
            if (path.equals(EditedXml.attribute(disk, "target", "dev")) || (source != null && isAt(source, path))) {
                return disk;
            }
        }
        throw CommandFailed.notLogged("No disk found whose source path or target is " + path);
    }

    private static boolean isAt(Element source, String path) {
        for (String name : SOURCES) {
            Attr attribute = source.getAttributeNode(name);
            if (attribute != null) {
                return path.equals(attribute.getValue());
            }
        }
        return false;
    }
}
