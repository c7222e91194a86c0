package io.virt4j.cli.host;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.host.PageAllocationFlag;
import io.virt4j.xml.Memory;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make the host's pool of huge pages larger or smaller. */
@Command(
        name = "allocpages",
        description = "Change how many huge pages the host keeps ready.",
        footer = "jvirsh allocpages 2M 512 --cellno 0")
final class AllocPages extends DialectCommand {
    @Option(
            names = "--pagesize",
            required = true,
            paramLabel = "KIB",
            description = "the size of the pages, in KiB if it has no unit")
    NumberWord pagesize;

    @Option(names = "--pagecount", required = true, paramLabel = "COUNT", description = "how many there should be")
    NumberWord pagecount;

    @Option(
            names = "--cellno",
            paramLabel = "NUMBER",
            description = "the NUMA cell; without it, the host decides where")
    @Nullable
    NumberWord cellno;

    @Option(names = "--add", description = "have so many more than there are")
    boolean add;

    @Option(names = "--all", description = "have so many in each NUMA cell")
    boolean all;

    @Override
    public void run(Session session) throws CommandFailed {
        exclusive(all, "all", cellno != null, "cellno");
        int cell = cellno == null ? -1 : cellno.toInt();
        Map<Memory, Long> pages = Map.of(PageSize.of(pagesize, PageSize.MOST), pagecount.toUnsigned());
        Set<PageAllocationFlag> flags = add ? Set.of() : Set.of(PageAllocationFlag.SET);
        Connection host = session.connection();
        if (all) {
            int cells = NumaCells.of(host).numbers().size();
            if (cells > 0) {
                host.allocPages(pages, 0, cells, flags);
            }
        } else {
            host.allocPages(pages, cell, 1, flags);
        }
    }
}
