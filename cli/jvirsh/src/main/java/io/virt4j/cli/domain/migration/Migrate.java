package io.virt4j.cli.domain.migration;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.migration.MigrateFlag;
import io.virt4j.domain.migration.MigrateParameters;
import io.virt4j.parameter.Parameters;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Move a domain to another host. */
@Command(
        name = "migrate",
        description = {
            "Move a domain to another host.",
            "With --live the guest runs on meanwhile; otherwise it is paused. The destination needs the "
                    + "same disks at the same paths, unless they are copied. Ctrl-C ends the migration, and the "
                    + "guest runs on here. Without --persistent, the destination forgets the domain when it stops; "
                    + "without --undefinesource, the source keeps its definition."
        },
        footer = {
            "jvirsh migrate web qemu+ssh://host2.example/system --live --persistent --undefinesource " + "--verbose",
            "jvirsh migrate web qemu+tls://host2.example/system --live --p2p --copy-storage-all "
                    + "--migrate-disks vda"
        })
final class Migrate extends DomainCommand {
    @Option(
            names = "--desturi",
            required = true,
            paramLabel = "URI",
            description = "the URI of the destination: as seen from here, or with --p2p as seen from the source")
    String desturi;

    @Mixin
    final MigrateModes modes = new MigrateModes();

    @Mixin
    final MigrateTarget target = new MigrateTarget();

    @Mixin
    final MigrateTimeout timeout = new MigrateTimeout();

    @Mixin
    final MigrateLoad load = new MigrateLoad();

    @Option(names = "--tls", description = "encrypt what goes from hypervisor to hypervisor")
    boolean tls;

    @Option(
            names = "--postcopy-bandwidth",
            paramLabel = "NUMBER",
            description = "move at most so many MiB a second in the post-copy phase")
    @Nullable
    NumberWord postcopyBandwidth;

    @Option(names = "--parallel", description = "move memory over several connections")
    boolean parallel;

    @Option(
            names = "--parallel-connections",
            paramLabel = "NUMBER",
            description = "how many connections there are with --parallel")
    @Nullable
    NumberWord parallelConnections;

    @Option(names = "--bandwidth", paramLabel = "NUMBER", description = "move at most so many MiB a second")
    @Nullable
    NumberWord bandwidth;

    @Option(
            names = "--tls-destination",
            paramLabel = "NAME",
            description = "the name that the destination's certificate has, if it is not its host name")
    @Nullable
    String tlsDestination;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(modes.live, "live", modes.offline, "offline");
        exclusive(timeout.suspend, "timeout-suspend", timeout.postcopy, "timeout-postcopy");
        require(modes.postcopyAfterPrecopy, "postcopy-after-precopy", modes.postcopy, "postcopy");
        require(modes.postcopyResume, "postcopy-resume", modes.postcopy, "postcopy");
        require(timeout.postcopy, "timeout-postcopy", modes.postcopy, "postcopy");
        require(load.persistentXml != null, "persistent-xml", modes.persistent, "persistent");
        require(tlsDestination != null, "tls-destination", tls, "tls");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        timeout.check(modes.live);
        refuseEmpty(desturi, "desturi");
        if (modes.p2p || modes.direct) {
            Parameters parameters = parameters();
            watch(found, session).await(() -> found.migrateToUri(desturi, parameters, flags()));
            return;
        }
        try (Connection destination = session.open(desturi)) {
            Parameters parameters = parameters();
            watch(found, session)
                    .await(() -> found.migrate(destination, parameters, flags()).close());
        }
    }

    private MigrationWatch watch(Domain found, Session session) {
        return new MigrationWatch(found, modes, timeout, session.out());
    }

    private EnumSet<MigrateFlag> flags() {
        EnumSet<MigrateFlag> flags = modes.flags();
        add(flags, tls, MigrateFlag.TLS);
        add(flags, parallel, MigrateFlag.PARALLEL);
        return flags;
    }

    private Parameters parameters() throws CommandFailed {
        MigrateSettings settings = new MigrateSettings()
                .with(MigrateParameters.URI, "migrateuri", target.migrateUri)
                .with(MigrateParameters.GRAPHICS_URI, "graphicsuri", target.graphicsUri)
                .with(MigrateParameters.LISTEN_ADDRESS, "listen-address", target.listenAddress)
                .withInt(MigrateParameters.DISKS_PORT, load.disksPort)
                .with(MigrateParameters.DISKS_URI, "disks-uri", load.disksUri)
                .with(MigrateParameters.DEST_NAME, "dname", target.dname)
                .withList(MigrateParameters.MIGRATE_DISKS, "migrate-disks", load.migrateDisks)
                .withList(MigrateParameters.COMPRESSION, "comp-methods", load.compMethods)
                .withInt(MigrateParameters.COMPRESSION_MT_LEVEL, load.compMtLevel)
                .withInt(MigrateParameters.COMPRESSION_MT_THREADS, load.compMtThreads)
                .withInt(MigrateParameters.COMPRESSION_MT_DTHREADS, load.compMtDthreads)
                .withLong(MigrateParameters.COMPRESSION_XBZRLE_CACHE, load.compXbzrleCache)
                .withFile(MigrateParameters.DEST_XML, "xml", load.xml)
                .withFile(MigrateParameters.PERSIST_XML, "persistent-xml", load.persistentXml)
                .withInt(MigrateParameters.AUTO_CONVERGE_INITIAL, load.autoConvergeInitial)
                .withInt(MigrateParameters.AUTO_CONVERGE_INCREMENT, load.autoConvergeIncrement)
                .withLong(MigrateParameters.BANDWIDTH, bandwidth)
                .withLong(MigrateParameters.BANDWIDTH_POSTCOPY, postcopyBandwidth)
                .withInt(MigrateParameters.PARALLEL_CONNECTIONS, parallelConnections)
                .with(MigrateParameters.TLS_DESTINATION, "tls-destination", tlsDestination);
        if (modes.lacksCopiedDisks()) {
            throw new CommandFailed("'--copy-storage-synchronous-writes' requires one of '--copy-storage-all',"
                    + " 'copy-storage-inc'");
        }
        return settings.parameters();
    }
}
