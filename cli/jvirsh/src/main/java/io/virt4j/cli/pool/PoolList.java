package io.virt4j.cli.pool;

import io.virt4j.cli.CommaList;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.NameOrder;
import io.virt4j.cli.Output;
import io.virt4j.cli.PrettySize;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.storage.PoolFilter;
import io.virt4j.storage.PoolInfo;
import io.virt4j.storage.StoragePool;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List storage pools. */
@Command(name = "pool-list", description = "List storage pools: by default, those that run.")
final class PoolList extends DialectCommand {
    private static final EnumSet<PoolFilter> TYPES = EnumSet.range(PoolFilter.DIR, PoolFilter.ISCSI_DIRECT);
    private static final int NAME_BYTES = 20;

    @Option(names = "--inactive", description = "list those that do not run")
    boolean inactive;

    @Option(names = "--all", description = "list all, running or not")
    boolean all;

    @Option(names = "--transient", description = "list those that are forgotten when they stop")
    boolean onlyTransient;

    @Option(names = "--persistent", description = "list those that are defined")
    boolean persistent;

    @Option(names = "--autostart", description = "list those that start with the host")
    boolean autostart;

    @Option(names = "--no-autostart", description = "list those that do not start with the host")
    boolean noAutostart;

    @Option(names = "--type", paramLabel = "TYPE,...", description = "list those of these types, such as dir,logical")
    @Nullable
    String type;

    @Option(names = "--details", description = "print sizes and whether they are defined, too")
    boolean details;

    @Option(names = "--uuid", description = "print UUIDs instead of a table")
    boolean uuid;

    @Option(names = "--name", description = "print names instead of a table")
    boolean name;

    @Override
    public void run(Session session) throws CommandFailed {
        exclusive(all, "all", inactive, "inactive");
        refuseEmpty(type, "type");
        exclusive(details, "details", uuid, "uuid");
        exclusive(details, "details", name, "name");
        List<StoragePool> pools = new ArrayList<>(session.connection().storagePools(filters()));
        pools.sort(Comparator.comparing(StoragePool::name, NameOrder.INSTANCE));
        Output out = session.out();
        if (uuid || name) {
            pools.forEach(pool -> out.line(columns(pool)));
        } else if (details) {
            printDetails(pools, out);
        } else {
            Table table = new Table("Name", "State", "Autostart");
            pools.forEach(pool ->
                    table.row(pool.name(), pool.isActive() ? "active" : "inactive", PoolInfoCommand.autostart(pool)));
            table.print(out);
        }
    }

    private EnumSet<PoolFilter> filters() throws CommandFailed {
        EnumSet<PoolFilter> filters = EnumSet.noneOf(PoolFilter.class);
        add(filters, !inactive, PoolFilter.ACTIVE);
        add(filters, all || inactive, PoolFilter.INACTIVE);
        add(filters, autostart, PoolFilter.AUTOSTART);
        add(filters, noAutostart, PoolFilter.NO_AUTOSTART);
        add(filters, persistent, PoolFilter.PERSISTENT);
        add(filters, onlyTransient, PoolFilter.TRANSIENT);
        if (type != null) {
            for (String word : CommaList.split(type)) {
                filters.add(typeOf(word));
            }
        }
        return filters;
    }

    private static PoolFilter typeOf(String word) throws CommandFailed {
        return TYPES.stream()
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> new CommandFailed("Invalid pool type '" + word + "'"));
    }

    private String columns(StoragePool pool) {
        String padding = " ".repeat(Math.max(0, NAME_BYTES - pool.name().getBytes(StandardCharsets.UTF_8).length));
        return (uuid ? pool.uuid() + (name ? " " : "") : "") + (name ? pool.name() + padding : "");
    }

    private static void printDetails(List<StoragePool> pools, Output out) {
        Table table = new Table("Name", "State", "Autostart", "Persistent", "Capacity", "Allocation", "Available");
        for (StoragePool pool : pools) {
            PoolInfo info = pool.info();
            boolean isPersistent = pool.isPersistent();
            out.debug("Persistent flag value: ", isPersistent ? "1" : "0");
            boolean usable = PoolStates.isUsable(info.state());
            table.row(
                    pool.name(),
                    PoolStates.of(info.state()),
                    PoolInfoCommand.autostart(pool),
                    isPersistent ? "yes" : "no",
                    usable ? PrettySize.of(info.capacity()) : "-",
                    usable ? PrettySize.of(info.allocation()) : "-",
                    usable ? PrettySize.of(info.available()) : "-");
        }
        table.print(out);
    }

    @Override
    public String failure() {
        return "Failed to list pools";
    }
}
