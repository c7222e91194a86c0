package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import java.util.Set;
import picocli.CommandLine.Command;

/** Print the address of a domain's VNC display. */
@Command(name = "vncdisplay", description = "Print the address and number of a running domain's VNC display.")
final class VncDisplay extends DomainCommand {
    static final int FIRST_PORT = 5900;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (!found.isActive()) {
            throw new CommandFailed("Domain is not running");
        }
        Graphics vnc = Graphics.ofType("vnc", DomainDescription.of(found, Set.of()));
        int port = vnc.number("port")
                .orElseThrow(() -> new CommandFailed("Failed to get VNC port. Is this domain using VNC?"));
        String address = vnc.attribute("listen");
        if (address == null) {
            address = vnc.listen("address");
        }
        String host = address == null || Graphics.isWildcard(address) ? "" : address;
        session.out().line(host + ":" + (port - FIRST_PORT));
    }
}
