package io.virt4j.kvm.plan;

import io.virt4j.xml.Memory;
import io.virt4j.xml.WrittenValue;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the table checks of values beyond their spelling. Each says what is wrong, or null. */
final class Checks {
    /** What a processor with 52 bits of physical address reaches. (Intel SDM volume 3, 4.1.4) */
    private static final long MOST_MEMORY = 1L << 52;

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
                    : "this engine has no balloon: make it equal to <memory>, or leave it out";
        } catch (XmlException e) {
            return e.getMessage();
        }
    }

    /** Without a node, so that the message leaves the line to the verdict. */
    private static Memory amount(XmlNode node) {
        return new WrittenValue(node.text(), node.name().getLocalPart(), null).memory(node.attribute("unit"));
    }
}
