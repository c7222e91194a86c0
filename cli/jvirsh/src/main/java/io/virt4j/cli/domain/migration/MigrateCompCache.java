package io.virt4j.cli.domain.migration;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.PrettySize;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.cli.dialect.ScaledNumber;
import io.virt4j.domain.Domain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print or set the size of the cache that compresses a migration. */
@Command(
        name = "migrate-compcache",
        description = "Print or set the size of the cache with which migrations compress memory.")
final class MigrateCompCache extends DomainCommand {
    @NamedOnly
    @Option(
            names = "--size",
            paramLabel = "BYTES",
            description = "the new size in bytes; without it, the present one is printed")
    @Nullable
    NumberWord size;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (size != null) {
            found.setMigrateCompressionCache(ScaledNumber.memory(size.toUnsigned()));
        }
        session.out()
                .print("Compression cache: "
                        + PrettySize.precise(found.migrateCompressionCache().bytes()));
    }
}
