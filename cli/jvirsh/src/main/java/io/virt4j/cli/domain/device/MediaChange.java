package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.xpath.EditedXml;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What becomes of the medium in a drive. */
enum MediaChange {
    EJECT("ejected"),
    INSERT("inserted"),
    UPDATE("updated");

    private final String done;

    MediaChange(String done) {
        this.done = done;
    }

    String action() {
        return name().toLowerCase(Locale.ROOT);
    }

    String done() {
        return done;
    }

    /**
     * Changes a drive's XML.
     *
     * @param path the drive as the user named it
     * @param medium the new one
     */
    void apply(Element drive, String path, @Nullable String medium, boolean isBlock) throws CommandFailed {
        Element old = EditedXml.child(drive, "source");
        if (this == EJECT && old == null) {
            throw CommandFailed.notLogged("The disk device '" + path + "' doesn't have media");
        }
        if (this != EJECT && medium == null) {
            throw CommandFailed.notLogged("New disk media source was not specified");
        }
        if (this == INSERT && old != null) {
            throw CommandFailed.notLogged("The disk device '" + path + "' already has media");
        }
        String startupPolicy = old == null ? "" : old.getAttribute("startupPolicy");
        if (old != null) {
            drive.removeChild(old);
        }
        if (this != EJECT && medium != null) {
            EditedXml.setAttribute(drive, "type", isBlock ? "block" : "file");
            insert(drive, medium, isBlock, startupPolicy);
        }
    }

    /** Before the target, with the layout that the target has. */
    private static void insert(Element drive, String medium, boolean isBlock, String startupPolicy) {
        Element target = EditedXml.child(drive, "target");
        Element source = target == null ? EditedXml.append(drive, "source") : EditedXml.insertBefore(target, "source");
        EditedXml.setAttribute(source, isBlock ? "dev" : "file", medium);
        if (!startupPolicy.isEmpty()) {
            EditedXml.setAttribute(source, "startupPolicy", startupPolicy);
        }
        Node layout = source.getPreviousSibling();
        if (target != null && layout != null && layout.getNodeType() == Node.TEXT_NODE) {
            drive.insertBefore(layout.cloneNode(false), target);
        }
    }
}
