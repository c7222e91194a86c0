package io.virt4j.cli.domain.device;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.EditedXml;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.domain.device.DeviceModifyFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Take a network interface away from a domain. */
@Command(name = "detach-interface", description = "Remove a network interface from a domain.")
final class DetachInterface extends DomainCommand {
    private static final String FAILURE = "Failed to detach interface";

    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "the type of the interface, such as network or bridge")
    String type;

    @Option(
            names = "--mac",
            paramLabel = "MAC",
            description = "its MAC address, which is needed if there are several of the type")
    @Nullable
    String mac;

    @Mixin
    final DeviceImpact impact = new DeviceImpact();

    @Option(names = "--print-xml", description = "print the device's XML, and change nothing")
    boolean printXml;

    @Override
    protected void checkOptions() throws CommandFailed {
        impact.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        try {
            refuseEmpty(type, "type");
            refuseEmpty(mac, "mac");
        } catch (CommandFailed e) {
            throw e.and(List.of(FAILURE));
        }
        try {
            detach(found, session);
        } catch (CommandFailed e) {
            throw printXml && !impact.changesDefinition() ? e : e.and(List.of(FAILURE));
        }
        if (!printXml) {
            session.out().notice("Interface detached successfully\n");
        }
    }

    private void detach(Domain found, Session session) throws CommandFailed {
        EnumSet<DeviceModifyFlag> flags =
                DeviceImpact.flags(AffectOptions.of(impact.changesDefinition(), impact.impact.live, false));
        if (impact.changesDefinition()) {
            detach(found, Set.of(XmlFlag.INACTIVE), flags, session);
        }
        boolean running = impact.changesRunning(found);
        if (running || !impact.changesDefinition()) {
            detach(found, Set.of(), DeviceImpact.flags(AffectOptions.of(false, running, false)), session);
        }
    }

    private void detach(Domain found, Set<XmlFlag> view, Set<DeviceModifyFlag> flags, Session session)
            throws CommandFailed {
        String device = EditedXml.text(select(EditedXml.parse(found.xml(view)).elements("devices", "interface")));
        if (printXml) {
            session.out().print(device);
        } else if (impact.isOpen()) {
            found.detachDevice(XmlText.of(device));
        } else {
            found.detachDevice(XmlText.of(device), flags);
        }
    }

    private Element select(List<Element> all) throws CommandFailed {
        List<Element> ofType = all.stream()
                .filter(device -> device.getAttribute("type").equals(type))
                .toList();
        if (ofType.isEmpty()) {
            throw new CommandFailed("No interface found whose type is " + type);
        }
        if (mac == null) {
            if (ofType.size() > 1) {
                throw new CommandFailed(
                        "Domain has " + ofType.size() + " interfaces. Please specify which one to detach using --mac");
            }
            return ofType.get(0);
        }
        List<Element> matching = ofType.stream()
                .filter(device -> EditedXml.attribute(device, "mac", "address").equalsIgnoreCase(mac))
                .toList();
        if (matching.size() > 1) {
            throw new CommandFailed("Domain has multiple interfaces matching MAC address " + mac
                    + ". You must use detach-device and specify the device pci address to remove it.");
        }
        if (matching.isEmpty()) {
            throw new CommandFailed("No interface with MAC address " + mac + " was found");
        }
        return matching.get(0);
    }

    @Override
    public String failure() {
        return FAILURE;
    }
}
