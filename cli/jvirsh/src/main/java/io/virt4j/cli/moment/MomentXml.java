package io.virt4j.cli.moment;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the host's XML tells of a snapshot or a checkpoint. */
public final class MomentXml {
    private static final String EXTERNAL = "external";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);

    private final XmlNode root;

    private MomentXml(XmlNode root) {
        this.root = root;
    }

    /** Reads a document of the host's. */
    public static MomentXml parse(String xml) throws CommandFailed {
        try {
            return new MomentXml(XmlNode.parse(xml));
        } catch (XmlException e) {
            throw new CommandFailed("the host's document cannot be read: " + e.getMessage());
        }
    }

    /** The same, asked for first; null if it is gone meanwhile that it is of. */
    public static @Nullable MomentXml parseIfThere(Supplier<String> xml) throws CommandFailed {
        String text;
        try {
            text = xml.get();
        } catch (VirtException e) {
            if (e.isNotFound()) {
                return null;
            }
            throw e;
        }
        return parse(text);
    }

    /** The state that the domain was in; null if the document has none, as that of a checkpoint. */
    public @Nullable String state() {
        return text(root, "state");
    }

    /** The name of the parent; null for a root. */
    public @Nullable String parent() {
        return root.elements("parent").stream()
                .findFirst()
                .map(parent -> text(parent, "name"))
                .orElse(null);
    }

    /** When it was taken, in the user's time; null if the document does not tell. */
    public @Nullable String creationTime() {
        String seconds = text(root, "creationTime");
        try {
            return seconds == null
                    ? null
                    : TIME.format(Instant.ofEpochSecond(Long.parseLong(seconds.strip()))
                            .atZone(ZoneId.systemDefault()));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** Whether a snapshot has files of its own, rather than being in the images. */
    public boolean isExternal() {
        List<XmlNode> memory = root.elements("memory");
        if (memory.isEmpty()) {
            return "disk-snapshot".equals(state()); // Of a host that is older than the element.
        }
        return memory.stream().anyMatch(MomentXml::isExternal)
                || root.elements("disks").stream()
                        .flatMap(disks -> disks.elements("disk").stream())
                        .anyMatch(MomentXml::isExternal);
    }

    private static boolean isExternal(XmlNode node) {
        return EXTERNAL.equals(node.attribute("snapshot"));
    }

    private static @Nullable String text(XmlNode node, String element) {
        return node.elements(element).stream()
                .findFirst()
                .map(XmlNode::text)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
