package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NameOrder;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.cli.Tree;
import io.virt4j.cli.moment.MomentXml;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotListFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** List the snapshots of a domain. */
@Command(
        name = "snapshot-list",
        description = "List the snapshots of a domain, with the time and the state in which each was taken.",
        footer = "jvirsh snapshot-list web --tree")
final class SnapshotList extends DomainCommand {
    @Option(names = "--parent", description = "print which snapshot each comes from, too")
    boolean parent;

    @Option(names = "--roots", description = "list those that come from no other")
    boolean roots;

    @Mixin
    final SnapshotFilters filters = new SnapshotFilters();

    @Option(names = "--tree", description = "print the names as a tree of what comes from what")
    boolean tree;

    @Option(names = "--from", paramLabel = "SNAPSHOT", description = "list those that come from this one")
    @Nullable
    String from;

    @Option(names = "--current", description = "list those that come from the current one")
    boolean current;

    @Option(
            names = "--descendants",
            description = "with --from or --current, list also those that come from them in turn")
    boolean descendants;

    @Option(names = "--name", description = "print names alone, a line each")
    boolean name;

    @Option(
            names = "--topological",
            description = "print parents before their children, rather than in the order of the alphabet")
    boolean topological;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(tree, "tree", name, "name");
        exclusive(parent, "parent", roots, "roots");
        exclusive(parent, "parent", tree, "tree");
        exclusive(roots, "roots", tree, "tree");
        exclusive(roots, "roots", from != null, "from");
        exclusive(roots, "roots", current, "current");
        if (tree) {
            filters.refuseWithTree();
        }
        if (descendants && from == null && !current) {
            throw new CommandFailed("--descendants requires either --from or --current");
        }
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(from, "from");
        Snapshot start = from != null || current ? ChosenSnapshot.find(found, "from", from, current) : null;
        List<Snapshot> snapshots = new ArrayList<>(start == null ? found.snapshots(flags()) : start.children(flags()));
        if (tree && start != null) {
            snapshots.add(start);
        }
        if (!topological) {
            snapshots.sort(Comparator.comparing(Snapshot::name, NameOrder.INSTANCE));
        }
        if (tree) {
            printTree(snapshots, start, session.out());
        } else if (name) {
            snapshots.forEach(snapshot -> session.out().line(snapshot.name()));
        } else {
            printTable(snapshots, session.out());
        }
    }

    private EnumSet<SnapshotListFlag> flags() {
        EnumSet<SnapshotListFlag> flags = filters.flags();
        add(flags, topological, SnapshotListFlag.TOPOLOGICAL);
        add(flags, roots, SnapshotListFlag.ROOTS);
        add(flags, descendants, SnapshotListFlag.DESCENDANTS);
        return flags;
    }

    private static void printTree(List<Snapshot> snapshots, @Nullable Snapshot start, Output out) {
        Tree drawn = new Tree();
        for (Snapshot snapshot : snapshots) {
            Optional<Snapshot> parent = snapshot.equals(start) ? Optional.empty() : snapshot.parent();
            drawn.add(snapshot.name(), parent.map(Snapshot::name).orElse(null));
        }
        drawn.print(out);
    }

    private void printTable(List<Snapshot> snapshots, Output out) throws CommandFailed {
        Table table = parent
                ? new Table("Name", "Creation Time", "State", "Parent")
                : new Table("Name", "Creation Time", "State");
        for (Snapshot snapshot : snapshots) {
            MomentXml xml = MomentXml.parseIfThere(() -> snapshot.xml());
            String state = xml == null ? null : xml.state();
            String time = xml == null ? null : xml.creationTime();
            if (xml == null || state == null || time == null) {
                continue; // It has gone meanwhile.
            }
            if (parent) {
                String from = xml.parent();
                table.row(snapshot.name(), time, state, from == null ? "" : from);
            } else {
                table.row(snapshot.name(), time, state);
            }
        }
        table.print(out);
    }
}
