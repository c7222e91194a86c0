package io.virt4j.cli.hostinterface;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.networkinterface.NetworkInterface;
import picocli.CommandLine.Option;

/** A command about one network interface of the host, which the user names by name or MAC address. */
abstract class InterfaceCommand extends DialectCommand {
    @Option(
            names = "--interface",
            required = true,
            paramLabel = "INTERFACE",
            description = "the interface's name or MAC address")
    String name;

    @Override
    public final void run(Session session) throws CommandFailed {
        run(lookup().find("interface", name, session), session);
    }

    /** How the interface is found; override to take fewer kinds of names. */
    Lookup<NetworkInterface> lookup() {
        return InterfaceLookup.BY_ANY;
    }

    /** Runs the command on the interface that was found. */
    abstract void run(NetworkInterface found, Session session) throws CommandFailed;
}
