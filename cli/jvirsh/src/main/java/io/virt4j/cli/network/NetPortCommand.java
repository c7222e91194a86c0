package io.virt4j.cli.network;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkPort;
import java.util.UUID;
import picocli.CommandLine.Option;

/** A command about one port of a network. */
abstract class NetPortCommand extends DialectCommand {
    @Option(names = "--network", required = true, paramLabel = "NETWORK", description = "the network's name or UUID")
    String network;

    @Option(names = "--port", required = true, paramLabel = "UUID", description = "the port's UUID")
    String port;

    @Override
    public final void run(Session session) throws CommandFailed {
        NetworkPort found;
        try {
            Network owner = NetworkLookup.BY_ANY.find("network", network, session);
            found = Lookup.<NetworkPort>of("network port")
                    .by("network UUID", (host, word) -> find(owner, word)) // virsh's words
                    .find("port", port, session);
        } catch (CommandFailed e) {
            // For virsh, which shows the first line alone, a port that is not found is no failure: scripts see its
            // status.
            session.out()
                    .error(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return;
        }
        run(found, session);
    }

    private static NetworkPort find(Network owner, String word) {
        try {
            return owner.portByUuid(UUID.fromString(word));
        } catch (IllegalArgumentException e) {
            throw new VirtException(ErrorCode.INVALID_ARG, "'" + word + "' is not a UUID", e);
        }
    }

    /** Runs the command on the port that was found. */
    abstract void run(NetworkPort found, Session session) throws CommandFailed;
}
