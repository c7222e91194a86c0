package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.xml.XmlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print where a viewer finds the display of a running domain. */
@Command(name = "domdisplay", description = "Print the URI at which a viewer finds the display of a running domain.")
final class DomDisplay extends DomainCommand {
    private static final List<String> TYPES = List.of("vnc", "spice", "rdp", "dbus");

    @Option(names = "--include-password", description = "put the password into the URI, if there is one")
    boolean includePassword;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "print the display of this type: vnc, spice, rdp or dbus")
    @Nullable
    String type;

    @Option(names = "--all", description = "print all displays instead of the first")
    boolean all;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(all, "all", type != null, "type");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (!found.isActive()) {
            throw new CommandFailed("Domain is not running");
        }
        refuseEmpty(type, "type");
        XmlNode xml = DomainDescription.of(
                found, includePassword ? EnumSet.of(XmlFlag.SECURE) : EnumSet.noneOf(XmlFlag.class));
        DisplayUri uris = new DisplayUri(xml, session);
        List<String> displays = new ArrayList<>();
        for (String candidate : TYPES) {
            String uri = type == null || type.equals(candidate) ? uris.of(candidate) : null;
            if (uri != null) {
                displays.add(uri);
            }
        }
        if (displays.isEmpty()) {
            throw new CommandFailed(
                    type == null
                            ? "No graphical display found"
                            : "No graphical display with type '" + type + "' found");
        }
        if (all) {
            displays.forEach(session.out()::line);
        } else {
            session.out().print(displays.get(0));
        }
    }
}
