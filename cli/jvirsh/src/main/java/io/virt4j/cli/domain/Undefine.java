package io.virt4j.cli.domain;

import io.virt4j.Domain;
import io.virt4j.ErrorCode;
import io.virt4j.UndefineFlag;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make the host forget a domain; one that runs becomes transient. */
@Command(name = "undefine", description = "Make the host forget a domain; one that runs becomes transient.")
final class Undefine extends DomainCommand {
    @Option(names = "--managed-save", description = "remove its managed save too")
    boolean managedSave;

    @Option(names = "--snapshots-metadata", description = "forget its snapshots too")
    boolean snapshotsMetadata;

    @Option(names = "--checkpoints-metadata", description = "forget its checkpoints too")
    boolean checkpointsMetadata;

    @Option(names = "--nvram", description = "remove the firmware's variables too")
    boolean nvram;

    @Option(names = "--keep-nvram", description = "keep the firmware's variables")
    boolean keepNvram;

    @Option(names = "--tpm", description = "remove the TPM's state too")
    boolean tpm;

    @Option(names = "--keep-tpm", description = "keep the TPM's state")
    boolean keepTpm;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(nvram, "nvram", keepNvram, "keep-nvram");
        exclusive(tpm, "tpm", keepTpm, "keep-tpm");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (!managedSave && found.id().isEmpty() && found.hasManagedSave()) {
            throw new CommandFailed("Refusing to undefine while domain managed save image exists");
        }
        undefine(found);
        session.out().notice("Domain " + named() + " has been undefined\n");
    }

    /** A host that does not know a flag has nothing of that kind to remove, but for firmware variables, which are files. */
    private void undefine(Domain found) {
        try {
            found.undefine(flags());
        } catch (VirtException e) {
            if (nvram || !(e.isNotSupported() || e.code().equals(ErrorCode.INVALID_ARG))) {
                throw e;
            }
            found.undefine();
        }
    }

    private EnumSet<UndefineFlag> flags() {
        EnumSet<UndefineFlag> flags = EnumSet.noneOf(UndefineFlag.class);
        add(flags, managedSave, UndefineFlag.MANAGED_SAVE);
        add(flags, snapshotsMetadata, UndefineFlag.SNAPSHOTS_METADATA);
        add(flags, checkpointsMetadata, UndefineFlag.CHECKPOINTS_METADATA);
        add(flags, nvram, UndefineFlag.NVRAM);
        add(flags, keepNvram, UndefineFlag.KEEP_NVRAM);
        add(flags, tpm, UndefineFlag.TPM);
        add(flags, keepTpm, UndefineFlag.KEEP_TPM);
        return flags;
    }

    @Override
    public String failure() {
        return "Failed to undefine domain " + named();
    }
}
