package io.virt4j.cli.domain.device;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.cli.xpath.EditedXml;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Change a memory device of a domain. */
@Command(
        name = "update-memory-device",
        description = "Change how much of a memory device of a domain is in use.",
        footer = "jvirsh update-memory-device web --requested-size 2GiB")
final class UpdateMemoryDevice extends DomainCommand {
    private static final int KIBIBYTE = 1024;

    @Mixin
    final AffectOptions impact = new AffectOptions();

    @Option(names = "--print-xml", description = "print the device's XML, and change nothing")
    boolean printXml;

    @Option(names = "--alias", paramLabel = "ALIAS", description = "the alias of the device, if there are several")
    @Nullable
    String alias;

    @Option(
            names = "--node",
            paramLabel = "CELL",
            description = "the guest's NUMA cell of the device, if there are several")
    @Nullable
    NumberWord node;

    @Option(
            names = "--requested-size",
            paramLabel = "SIZE",
            description = "how much of it the guest should use, in KiB if it has no unit")
    @Nullable
    NumberWord requestedSize;

    @Override
    protected void checkOptions() throws CommandFailed {
        impact.check();
        exclusive(node != null, "node", alias != null, "alias");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(alias, "alias");
        String cell = node == null ? null : Long.toString(node.toUnsignedInt());
        String xml = found.xml(impact.config ? Set.of(XmlFlag.INACTIVE) : Set.of());
        Element device = select(EditedXml.parse(xml).elements("devices", "memory"), cell);
        if (requestedSize != null) {
            request(device, (requestedSize.toScaled(KIBIBYTE) + KIBIBYTE - 1) >>> 10);
        }
        String text = EditedXml.text(device);
        if (printXml) {
            session.out().print(text);
        } else {
            found.updateDevice(XmlText.of(text), DeviceImpact.flags(impact));
        }
    }

    private Element select(List<Element> devices, @Nullable String cell) throws CommandFailed {
        List<Element> found = devices.stream()
                .filter(device -> cell == null || cell.equals(cellOf(device)))
                .filter(device -> alias == null || alias.equals(EditedXml.attribute(device, "alias", "name")))
                .toList();
        if (found.isEmpty()) {
            throw new CommandFailed("no memory device found");
        }
        if (found.size() > 1) {
            throw new CommandFailed("multiple memory devices found, use --alias or --node to select one");
        }
        return found.get(0);
    }

    private static String cellOf(Element device) {
        Element target = EditedXml.child(device, "target");
        Element cell = target == null ? null : EditedXml.child(target, "node");
        return cell == null ? "" : cell.getTextContent();
    }

    private static void request(Element device, long kibibytes) throws CommandFailed {
        Element target = EditedXml.child(device, "target");
        Element requested = target == null ? null : EditedXml.child(target, "requested");
        if (requested == null) {
            throw new CommandFailed("virtio-mem device is missing <requested/>");
        }
        EditedXml.setAttribute(requested, "unit", "KiB");
        requested.setTextContent(Long.toUnsignedString(kibibytes));
    }
}
