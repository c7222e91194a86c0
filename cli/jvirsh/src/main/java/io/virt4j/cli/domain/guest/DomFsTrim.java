package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have a guest tell its storage what is empty. */
@Command(
        name = "domfstrim",
        description = "Have the agent in a guest tell the storage which blocks its file systems do not use.")
final class DomFsTrim extends DomainCommand {
    @Option(
            names = "--minimum",
            paramLabel = "BYTES",
            description = "leave out unused pieces that are smaller than this")
    @Nullable
    NumberWord minimum;

    @Option(
            names = "--mountpoint",
            paramLabel = "PATH",
            description = "the file system that is mounted there; without it, all of them")
    @Nullable
    String mountpoint;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        long minimumBytes = minimum == null ? 0 : minimum.toUnsigned();
        refuseEmpty(mountpoint, "mountpoint");
        found.fsTrim(mountpoint, minimumBytes);
    }

    @Override
    public String failure() {
        return "Unable to invoke fstrim";
    }
}
