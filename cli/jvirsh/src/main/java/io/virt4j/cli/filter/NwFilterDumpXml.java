package io.virt4j.cli.filter;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.nwfilter.NetworkFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Print a network filter as XML. */
@Command(name = "nwfilter-dumpxml", description = "Print a network filter as XML.")
final class NwFilterDumpXml extends FilterCommand {
    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    void run(NetworkFilter found, Session session) throws CommandFailed {
        part.check();
        part.print(found.xml(), session.out());
    }
}
