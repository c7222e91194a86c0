package io.virt4j.cli.filter;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.nwfilter.NetworkFilter;
import picocli.CommandLine.Option;

/** A command about one network filter, which the user names by name or UUID. */
abstract class FilterCommand extends DialectCommand {
    private static final Lookup<NetworkFilter> LOOKUP = Lookup.<NetworkFilter>of("nwfilter")
            .byUuid("nwfilter UUID", "virNWFilterLookupByUUIDString", Connection::networkFilterByUuid)
            .by("nwfilter NAME", Connection::networkFilterByName);

    @Option(names = "--nwfilter", required = true, paramLabel = "FILTER", description = "the filter's name or UUID")
    String nwfilter;

    @Override
    public final void run(Session session) throws CommandFailed {
        run(LOOKUP.find("nwfilter", nwfilter, session), session);
    }

    /** Runs the command on the filter that was found. */
    abstract void run(NetworkFilter found, Session session) throws CommandFailed;
}
