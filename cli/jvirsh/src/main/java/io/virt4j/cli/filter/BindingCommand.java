package io.virt4j.cli.filter;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.nwfilter.NetworkFilterBinding;
import picocli.CommandLine.Option;

/** A command about the network filter that is bound to one port of the host. */
abstract class BindingCommand extends DialectCommand {
    private static final Lookup<NetworkFilterBinding> LOOKUP = Lookup.<NetworkFilterBinding>of("nwfilter binding")
            .by("nwfilter binding port dev", Connection::networkFilterBindingByPortDevice);

    @Option(
            names = "--binding",
            required = true,
            paramLabel = "PORT",
            description = "the network device of the binding, such as vnet0")
    String binding;

    @Override
    public final void run(Session session) throws CommandFailed {
        run(LOOKUP.find("binding", binding, session), session);
    }

    /** Runs the command on the binding that was found. */
    abstract void run(NetworkFilterBinding found, Session session) throws CommandFailed;
}
