package io.virt4j.cli.host;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.xml.Memory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print how much of the host's memory is free. */
@Command(name = "freecell", description = "Print how much of the host's memory is free.")
final class FreeCell extends DialectCommand {
    private static final int LINE_WIDTH = 20;

    @Option(names = "--cellno", paramLabel = "NUMBER", description = "print that of this NUMA cell")
    @Nullable
    NumberWord cellno;

    @Option(names = "--all", description = "print that of each NUMA cell, and the sum")
    boolean all;

    @Override
    public void run(Session session) throws CommandFailed {
        exclusive(all, "all", cellno != null, "cellno");
        Connection host = session.connection();
        Output out = session.out();
        if (all) {
            printAll(host, out);
        } else if (cellno != null) {
            int cell = cellno.toInt();
            out.line(cell + ": " + free(host, cell).kibibytes() + " KiB");
        } else {
            out.line("Total: " + host.freeMemory().kibibytes() + " KiB");
        }
    }

    private static void printAll(Connection host, Output out) throws CommandFailed {
        Map<Integer, Long> free = new LinkedHashMap<>();
        for (int cell : NumaCells.of(host).numbers()) {
            try {
                free.put(cell, free(host, cell).kibibytes());
            } catch (VirtException e) {
                throw new CommandFailed("failed to get free memory for NUMA node number: " + cell, e.getMessage());
            }
        }
        long total = 0;
        for (var cell : free.entrySet()) {
            out.line(String.format(Locale.ROOT, "%5d: %10d KiB", cell.getKey(), cell.getValue()));
            total += cell.getValue();
        }
        out.notice("-".repeat(LINE_WIDTH) + "\n");
        out.notice(String.format(Locale.ROOT, "%5s: %10d KiB\n", "Total", total));
    }

    private static Memory free(Connection host, int cell) throws CommandFailed {
        List<Memory> free = host.cellsFreeMemory(cell, 1);
        if (free.isEmpty()) {
            throw new CommandFailed();
        }
        return free.get(0);
    }
}
