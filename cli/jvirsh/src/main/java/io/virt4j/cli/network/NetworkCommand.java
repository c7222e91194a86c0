package io.virt4j.cli.network;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import picocli.CommandLine.Option;

/** A command about one virtual network, which the user names by name or UUID. */
abstract class NetworkCommand extends DialectCommand {
    @Option(names = "--network", required = true, paramLabel = "NETWORK", description = "the network's name or UUID")
    String network;

    @Override
    public final void run(Session session) throws CommandFailed {
        checkOptions();
        run(lookup().find("network", network, session), session);
    }

    /** Refuses options that do not go together, before the network is looked up. */
    void checkOptions() throws CommandFailed {}

    /** How the network is found; override to take fewer kinds of names. */
    Lookup<Network> lookup() {
        return NetworkLookup.BY_ANY;
    }

    /** Runs the command on the network that was found. */
    abstract void run(Network found, Session session) throws CommandFailed;
}
