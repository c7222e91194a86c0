package io.virt4j.cli.filter;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.nwfilter.NetworkFilterBinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Print as XML which network filter is in force on a port. */
@Command(
        name = "nwfilter-binding-dumpxml",
        description = "Print as XML which network filter is in force on a network device, and for whom.")
final class NwFilterBindingDumpXml extends BindingCommand {
    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    void run(NetworkFilterBinding found, Session session) throws CommandFailed {
        part.check();
        part.print(found.xml(), session.out());
    }
}
