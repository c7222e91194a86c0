package io.virt4j.cli.domain;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Start a domain that is defined and does not run. */
@Command(
        name = "start",
        description = {
            "Start a domain that is defined.",
            "If it has a managed save, it goes on from there; otherwise it boots."
        },
        footer = "jvirsh start web --console")
final class Start extends DomainCommand {
    @Mixin
    final StartOptions start = new StartOptions();

    @Option(names = "--bypass-cache", description = "read a managed save past the host's cache")
    boolean bypassCache;

    @Option(names = "--force-boot", description = "boot, and delete a managed save")
    boolean forceBoot;

    @OwnProcess
    @Option(
            names = "--pass-fds",
            paramLabel = "FD,...",
            description = "the numbers of open files of jvirsh's that the guest gets, with commas between them")
    @Nullable
    String passFds;

    @Option(names = "--reset-nvram", description = "begin with the firmware's variables as their template has them")
    boolean resetNvram;

    @Override
    protected @Nullable Domain find(Session session) throws CommandFailed {
        Domain found = byUuid(session);
        return found != null ? found : byName(session);
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (found.id().isPresent()) {
            throw new CommandFailed("Domain is already active");
        }
        int[] descriptors = Descriptors.parse(passFds);
        EnumSet<StartFlag> flags = flags();
        if (!forceBoot || !startForced(found, flags, descriptors)) {
            start(found, flags, descriptors);
        }
        start.started(found, "Domain '" + found.name() + "' started\n", session);
    }

    /** Starts afresh, on hosts that cannot be told to by removing the managed save; false where that is what is left. */
    private static boolean startForced(Domain found, EnumSet<StartFlag> flags, int @Nullable [] descriptors) {
        try {
            start(found, flags, descriptors);
            return true;
        } catch (VirtException e) {
            if (!e.isNotSupported() && !e.code().equals(ErrorCode.INVALID_ARG)) {
                throw e;
            }
        }
        if (found.hasManagedSave()) {
            found.removeManagedSave();
        }
        flags.remove(StartFlag.FORCE_BOOT);
        return false;
    }

    private static void start(Domain found, EnumSet<StartFlag> flags, int @Nullable [] descriptors) {
        if (descriptors == null) {
            found.start(flags);
        } else {
            found.start(flags, descriptors);
        }
    }

    @Override
    public String failure() {
        return "Failed to start domain " + named();
    }

    private EnumSet<StartFlag> flags() {
        EnumSet<StartFlag> flags = start.flags();
        add(flags, bypassCache, StartFlag.BYPASS_CACHE);
        add(flags, forceBoot, StartFlag.FORCE_BOOT);
        add(flags, resetNvram, StartFlag.RESET_NVRAM);
        return flags;
    }
}
