package io.virt4j.cli.checkpoint;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NameOrder;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.cli.Tree;
import io.virt4j.cli.moment.MomentXml;
import io.virt4j.domain.Domain;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.checkpoint.CheckpointListFlag;
import io.virt4j.domain.checkpoint.CheckpointXmlFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the checkpoints of a domain. */
@Command(
        name = "checkpoint-list",
        description = "List the checkpoints of a domain, each with the time when it was created.")
final class CheckpointList extends DomainCommand {
    @Option(names = "--parent", description = "print which checkpoint each comes from, too")
    boolean parent;

    @Option(names = "--roots", description = "list those that come from no other")
    boolean roots;

    @Option(names = "--leaves", description = "list those that no other comes from")
    boolean leaves;

    @Option(names = "--no-leaves", description = "list those that others come from")
    boolean noLeaves;

    @Option(names = "--tree", description = "print the names as a tree of what comes from what")
    boolean tree;

    @Option(names = "--from", paramLabel = "CHECKPOINT", description = "list those that come from this one")
    @Nullable
    String from;

    @Option(names = "--descendants", description = "with --from, list also those that come from them in turn")
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
        if (tree && (leaves || noLeaves)) {
            throw new CommandFailed("--" + (leaves ? "leaves" : "no-leaves") + " and --tree are mutually exclusive");
        }
        if (descendants && from == null) {
            throw new CommandFailed("--descendants requires --from");
        }
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(from, "from");
        Checkpoint start = from == null ? null : found.checkpointByName(from);
        List<Checkpoint> checkpoints =
                new ArrayList<>(start == null ? found.checkpoints(flags()) : start.children(flags()));
        if (tree && start != null) {
            checkpoints.add(start);
        }
        if (!topological) {
            checkpoints.sort(Comparator.comparing(Checkpoint::name, NameOrder.INSTANCE));
        }
        if (tree) {
            printTree(checkpoints, start, session.out());
        } else if (name) {
            checkpoints.forEach(checkpoint -> session.out().line(checkpoint.name()));
        } else {
            printTable(checkpoints, session.out());
        }
    }

    private EnumSet<CheckpointListFlag> flags() {
        EnumSet<CheckpointListFlag> flags = EnumSet.noneOf(CheckpointListFlag.class);
        add(flags, roots, CheckpointListFlag.ROOTS);
        add(flags, leaves, CheckpointListFlag.LEAVES);
        add(flags, noLeaves, CheckpointListFlag.NO_LEAVES);
        add(flags, topological, CheckpointListFlag.TOPOLOGICAL);
        add(flags, descendants, CheckpointListFlag.DESCENDANTS);
        return flags;
    }

    private static void printTree(List<Checkpoint> checkpoints, @Nullable Checkpoint start, Output out) {
        Tree drawn = new Tree();
        for (Checkpoint checkpoint : checkpoints) {
            Optional<Checkpoint> parent = checkpoint.equals(start) ? Optional.empty() : checkpoint.parent();
            drawn.add(checkpoint.name(), parent.map(Checkpoint::name).orElse(null));
        }
        drawn.print(out);
    }

    private void printTable(List<Checkpoint> checkpoints, Output out) throws CommandFailed {
        Table table = parent ? new Table("Name", "Creation Time", "Parent") : new Table("Name", "Creation Time");
        for (Checkpoint checkpoint : checkpoints) {
            MomentXml xml = MomentXml.parseIfThere(() -> checkpoint.xml(Set.of(CheckpointXmlFlag.NO_DOMAIN)));
            String time = xml == null ? null : xml.creationTime();
            if (xml == null || time == null) {
                continue; // It has gone meanwhile.
            }
            if (parent) {
                String from = xml.parent();
                table.row(checkpoint.name(), time, from == null ? "" : from);
            } else {
                table.row(checkpoint.name(), time);
            }
        }
        table.print(out);
    }
}
