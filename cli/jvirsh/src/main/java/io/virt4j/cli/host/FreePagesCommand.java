package io.virt4j.cli.host;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.host.FreePages;
import io.virt4j.xml.Memory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print how many pages of the host's memory are free. */
@Command(name = "freepages", description = "Print how many pages of each size are free on the host.")
final class FreePagesCommand extends DialectCommand {
    @Option(
            names = "--cellno",
            paramLabel = "NUMBER",
            description = "print those of this NUMA cell; -1 for the whole host")
    @Nullable
    NumberWord cellno;

    @Option(
            names = "--pagesize",
            paramLabel = "KIB",
            description = "print those of this size alone, in KiB if it has no unit")
    @Nullable
    NumberWord pagesize;

    @Option(names = "--all", description = "print those of each NUMA cell")
    boolean all;

    @Override
    public void run(Session session) throws CommandFailed {
        exclusive(all, "all", cellno != null, "cellno");
        Memory size = pagesize == null ? null : PageSize.of(pagesize, PageSize.MOST_COUNTED);
        if (all) {
            printAll(size, session.connection(), session.out());
        } else {
            printOne(size, session);
        }
    }

    private static void printAll(@Nullable Memory size, Connection host, Output out) throws CommandFailed {
        NumaCells cells = NumaCells.of(host);
        List<Memory> sizes = size != null
                ? List.of(size)
                : cells.pageSizes().stream().map(Memory::ofKibibytes).toList();
        for (int cell : cells.numbers()) {
            List<FreePages> free = host.freePages(sizes, cell, 1);
            out.line("Node " + cell + ":");
            print(free, out);
            out.line("");
        }
    }

    private void printOne(@Nullable Memory size, Session session) throws CommandFailed {
        if (cellno == null) {
            throw new CommandFailed("missing cellno argument");
        }
        int cell = cellno.toInt();
        if (cell < -1) {
            throw new CommandFailed("cell number must be non-negative integer or -1");
        }
        if (size == null) {
            throw new CommandFailed("missing pagesize argument");
        }
        print(session.connection().freePages(List.of(size), cell, 1), session.out());
    }

    private static void print(List<FreePages> free, Output out) {
        for (FreePages pages : free) {
            out.line(pages.pageSize().kibibytes() + "KiB: " + Long.toUnsignedString(pages.count()));
        }
    }
}
