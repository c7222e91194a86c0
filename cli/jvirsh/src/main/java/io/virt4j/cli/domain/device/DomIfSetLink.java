package io.virt4j.cli.domain.device;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.MacAddress;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.EditedXml;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Connect a network interface of a domain, or disconnect it. */
@Command(name = "domif-setlink", description = "Plug the cable of a network interface of a domain in, or pull it out.")
final class DomIfSetLink extends DomainCommand {
    @Option(
            names = "--interface",
            required = true,
            paramLabel = "INTERFACE",
            description = "the target or the MAC address of the interface")
    String device;

    @Option(names = "--state", required = true, paramLabel = "STATE", description = "up or down")
    String state;

    @Option(names = "--config", description = "act on the definition, which counts from the next start on")
    boolean config;

    @Option(names = "--print-xml", description = "print the device's XML, and change nothing")
    boolean printXml;

    private @Nullable String failure;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(device, "interface");
        refuseEmpty(state, "state");
        if (!state.equals("up") && !state.equals("down")) {
            throw new CommandFailed("invalid link state '" + state + "'");
        }
        String xml = found.xml(config ? Set.of(XmlFlag.INACTIVE) : Set.of());
        Element changed = find(EditedXml.parse(xml).elements("devices", "interface"));
        Element link = EditedXml.child(changed, "link");
        EditedXml.setAttribute(link == null ? EditedXml.append(changed, "link") : link, "state", state);
        String text = EditedXml.text(changed);
        if (printXml) {
            session.out().print(text);
            return;
        }
        failure = "Failed to update interface link state";
        boolean definition = config || !found.isActive();
        found.updateDevice(XmlText.of(text), DeviceImpact.flags(AffectOptions.of(definition, !definition, false)));
        session.out().notice("Device updated successfully\n");
    }

    private Element find(List<Element> interfaces) throws CommandFailed {
        if (interfaces.isEmpty()) {
            throw new CommandFailed("Failed to extract interface information or no interfaces found");
        }
        boolean byMac = MacAddress.normal(device) != null;
        for (Element one : interfaces) {
            String name =
                    byMac ? EditedXml.attribute(one, "mac", "address") : EditedXml.attribute(one, "target", "dev");
            if (name.equalsIgnoreCase(device)) {
                return one;
            }
        }
        throw new CommandFailed("interface '" + device + "' not found");
    }

    @Override
    public @Nullable String failure() {
        return failure;
    }
}
