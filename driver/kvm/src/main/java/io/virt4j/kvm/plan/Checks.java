package io.virt4j.kvm.plan;

import io.virt4j.kvm.boot.MpTable;
import io.virt4j.xml.Memory;
import io.virt4j.xml.WrittenValue;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the table checks of values beyond their spelling. Each says what is wrong, or null. */
final class Checks {
    /** What a processor with 52 bits of physical address reaches. (Intel SDM volume 3, 4.1.4) */
    private static final long MOST_MEMORY = 1L << 52;

    /** (virtio 1.2, 5.2.6.1, VIRTIO_BLK_T_GET_ID) */
    private static final int MOST_DISK_SERIAL = 20;

    private Checks() {}

    static @Nullable String name(Part part) {
        return part.value().isBlank() || part.value().contains("/")
                ? "a name has at least one letter and no '/'"
                : null;
    }

    static @Nullable String noText(Part part) {
        return part.value().isBlank() ? null : "the text in it says nothing to this engine: take it out";
    }

    static @Nullable String uuid(Part part) {
        try {
            new WrittenValue(part.value(), "uuid", null).uuid();
            return null;
        } catch (XmlException e) {
            return e.getMessage();
        }
    }

    static @Nullable String memory(Part part) {
        try {
            long bytes = amount(part.node()).bytes();
            return bytes > 0 && bytes <= MOST_MEMORY ? null : "a guest has from one byte to 4 PiB of memory";
        } catch (XmlException e) {
            return e.getMessage();
        }
    }

    static @Nullable String currentMemory(Part part) {
        XmlNode parent = part.node().parent();
        List<XmlNode> memory = parent == null ? List.of() : parent.elements("memory");
        try {
            return !memory.isEmpty() && amount(memory.get(0)).equals(amount(part.node()))
                    ? null
                    : "a guest starts with all of its memory: make it equal to <memory>, or leave it out";
        } catch (XmlException e) {
            return e.getMessage();
        }
    }

    static @Nullable String vcpus(Part part) {
        String text = part.value().strip();
        boolean number = text.matches("[0-9]{1,3}");
        return number && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MpTable.MOST_VCPUS
                ? null
                : "a guest has from 1 to " + MpTable.MOST_VCPUS + " processors";
    }

    static @Nullable String kernel(Part part) {
        return sibling(part, "loader") ? "there is a <loader> too: the firmware boots nothing by itself here" : null;
    }

    static @Nullable String besideKernel(Part part) {
        return sibling(part, "kernel") ? null : "there is no <kernel> to give it to";
    }

    static @Nullable String console(Part part) {
        return oneOfAKind(part, "virtio", "COM1 and one by virtio");
    }

    static @Nullable String serial(Part part) {
        return oneOfAKind(part, "isa-debug", "COM1 and the port where firmware tells of itself");
    }

    /** There is a place for those with a target of one type, and one for the others. */
    private static @Nullable String oneOfAKind(Part part, String type, String places) {
        XmlNode parent = part.node().parent();
        List<XmlNode> all =
                parent == null ? List.of() : parent.elements(part.node().name().getLocalPart());
        long same = all.stream()
                .filter(other -> hasTarget(other, type) == hasTarget(part.node(), type))
                .count();
        return same > 1 ? "there is one already: " + places + " are all there are" : noText(part);
    }

    private static boolean hasTarget(XmlNode node, String type) {
        return node.elements("target").stream().anyMatch(target -> type.equals(target.attribute("type")));
    }

    static @Nullable String disk(Part part) {
        XmlNode disk = part.node();
        String named = "block".equals(disk.attribute("type")) ? "dev" : "file";
        if (!has(disk, "source", named)) {
            return "it has no contents: add <source " + named + "='...'/>";
        }
        return has(disk, "target", "dev") ? noText(part) : "it has no name: add <target dev='vda' bus='virtio'/>";
    }

    static @Nullable String networkCard(Part part) {
        XmlNode card = part.node();
        boolean tap = "ethernet".equals(card.attribute("type"));
        if (tap && !has(card, "target", "dev")) {
            return "it is not connected: add <target dev='...'/> with a tap device of the host";
        }
        return tap || has(card, "backend", "type") ? noText(part) : "it is not connected: add <backend type='passt'/>";
    }

    static @Nullable String packetMover(Part part) {
        return switch (part.value().strip()) {
            case "qemu" -> null;
            case "vhost" -> {
                XmlNode card = part.node().parent();
                boolean tap = card != null && "ethernet".equals(card.attribute("type"));
                yield tap ? null : "the kernel moves packets of tap devices only: write qemu, or leave it out";
            }
            default -> "packets are moved by the host's kernel or this program: write vhost or qemu";
        };
    }

    static @Nullable String mac(Part part) {
        return part.value().strip().matches("[0-9a-fA-F][02468aceACE](:[0-9a-fA-F]{2}){5}")
                ? null
                : "write the address of one card, such as 52:54:00:12:34:56";
    }

    static @Nullable String diskSerial(Part part) {
        int length = part.value().strip().getBytes(StandardCharsets.UTF_8).length;
        return length > 0 && length <= MOST_DISK_SERIAL ? null : "it has from 1 to " + MOST_DISK_SERIAL + " bytes";
    }

    static @Nullable String entropy(Part part) {
        String file = part.value().strip();
        return file.isEmpty() || file.equals("/dev/urandom") || file.equals("/dev/random")
                ? null
                : "the host's entropy is all there is: write /dev/urandom";
    }

    private static boolean has(XmlNode node, String element, String attribute) {
        return node.elements(element).stream().anyMatch(each -> {
            String value = each.attribute(attribute);
            return value != null && !value.isBlank();
        });
    }

    private static boolean sibling(Part part, String name) {
        XmlNode parent = part.node().parent();
        return parent != null && !parent.elements(name).isEmpty();
    }

    /** Without a node, so that the message leaves the line to the verdict. */
    private static Memory amount(XmlNode node) {
        return new WrittenValue(node.text(), node.name().getLocalPart(), null).memory(node.attribute("unit"));
    }
}
