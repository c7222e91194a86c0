package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.domain.DomainFilter;
import io.virt4j.domain.DomainSummary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List domains. */
@Command(
        name = "list",
        description = "List domains: by default, those that run.",
        footer = {"jvirsh list --all --title", "jvirsh list --name --state-running --autostart"})
final class ListDomains extends DialectCommand {
    @Option(names = "--inactive", description = "list those that do not run")
    boolean inactive;

    @Option(names = "--all", description = "list all, running or not")
    boolean all;

    @Option(names = "--transient", description = "list those that are forgotten when they stop")
    boolean onlyTransient;

    @Option(names = "--persistent", description = "list those that are defined")
    boolean persistent;

    @Option(names = "--with-snapshot", description = "list those with snapshots")
    boolean withSnapshot;

    @Option(names = "--without-snapshot", description = "list those without snapshots")
    boolean withoutSnapshot;

    @Option(names = "--with-checkpoint", description = "list those with checkpoints")
    boolean withCheckpoint;

    @Option(names = "--without-checkpoint", description = "list those without checkpoints")
    boolean withoutCheckpoint;

    @Option(names = "--state-running", description = "list those that run and are not paused")
    boolean stateRunning;

    @Option(names = "--state-paused", description = "list those that are paused")
    boolean statePaused;

    @Option(names = "--state-shutoff", description = "list those that are shut off")
    boolean stateShutoff;

    @Option(names = "--state-other", description = "list those in another state")
    boolean stateOther;

    @Option(names = "--autostart", description = "list those that start with the host")
    boolean autostart;

    @Option(names = "--no-autostart", description = "list those that do not start with the host")
    boolean noAutostart;

    @Option(names = "--with-managed-save", description = "list those with a managed save")
    boolean withManagedSave;

    @Option(names = "--without-managed-save", description = "list those without a managed save")
    boolean withoutManagedSave;

    @Option(names = "--uuid", description = "print UUIDs instead of a table")
    boolean uuid;

    @Option(names = "--name", description = "print names instead of a table")
    boolean name;

    @Option(names = "--id", description = "print ids instead of a table")
    boolean id;

    @Option(names = "--table", description = "print a table, which is the default")
    boolean table;

    @Option(names = "--managed-save", description = "call those that are shut off with a managed save saved")
    boolean managedSave;

    @Option(names = "--title", description = "print a column with titles too")
    boolean title;

    @Override
    public void run(Session session) throws CommandFailed {
        exclusive(table, "table", name, "name");
        exclusive(table, "table", uuid, "uuid");
        exclusive(table, "table", id, "id");
        List<ListedDomain> domains = new ArrayList<>();
        for (DomainSummary domain : session.connection().domainSummaries(filters())) {
            domains.add(new ListedDomain(domain));
        }
        domains.sort(null);
        if (uuid || name || id) {
            printColumns(domains, session.out());
        } else {
            printTable(domains, session.out());
        }
    }

    private EnumSet<DomainFilter> filters() {
        EnumSet<DomainFilter> filters = EnumSet.noneOf(DomainFilter.class);
        // As in virsh, asking for shut off domains asks for inactive ones; the other states do not.
        boolean onlyInactive = inactive || stateShutoff;
        add(filters, all || !onlyInactive, DomainFilter.ACTIVE);
        add(filters, all || onlyInactive, DomainFilter.INACTIVE);
        add(filters, persistent, DomainFilter.PERSISTENT);
        add(filters, onlyTransient, DomainFilter.TRANSIENT);
        add(filters, withManagedSave, DomainFilter.MANAGEDSAVE);
        add(filters, withoutManagedSave, DomainFilter.NO_MANAGEDSAVE);
        add(filters, autostart, DomainFilter.AUTOSTART);
        add(filters, noAutostart, DomainFilter.NO_AUTOSTART);
        add(filters, withSnapshot, DomainFilter.HAS_SNAPSHOT);
        add(filters, withoutSnapshot, DomainFilter.NO_SNAPSHOT);
        add(filters, withCheckpoint, DomainFilter.HAS_CHECKPOINT);
        add(filters, withoutCheckpoint, DomainFilter.NO_CHECKPOINT);
        add(filters, stateRunning, DomainFilter.RUNNING);
        add(filters, statePaused, DomainFilter.PAUSED);
        add(filters, stateShutoff, DomainFilter.SHUTOFF);
        add(filters, stateOther, DomainFilter.OTHER);
        return filters;
    }

    private void printColumns(List<ListedDomain> domains, Output out) {
        StringBuilder text = new StringBuilder();
        boolean idsAlone = !uuid && !name;
        for (ListedDomain listed : domains) {
            if (idsAlone && !listed.isActive()) {
                continue;
            }
            int start = text.length();
            if (uuid) {
                text.append(listed.uuid());
            }
            if (id) {
                text.append(text.length() > start ? " " : "").append(listed.idText());
            }
            if (name) {
                text.append(text.length() > start ? " " : "").append(listed.name());
            }
            text.append('\n');
        }
        out.print(text.toString());
    }

    private void printTable(List<ListedDomain> domains, Output out) {
        Table rows = title ? new Table("Id", "Name", "State", "Title") : new Table("Id", "Name", "State");
        for (ListedDomain listed : domains) {
            String state = managedSave && listed.isSaved() ? "saved" : listed.stateText();
            if (title) {
                rows.row(listed.idText(), listed.name(), state, listed.title());
            } else {
                rows.row(listed.idText(), listed.name(), state);
            }
        }
        rows.print(out);
    }
}
