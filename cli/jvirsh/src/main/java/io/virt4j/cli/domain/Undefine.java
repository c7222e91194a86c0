package io.virt4j.cli.domain;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.CommaList;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.UndefineFlag;
import io.virt4j.storage.VolumeDeleteFlag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make the host forget a domain; one that runs becomes transient. */
@Command(
        name = "undefine",
        description = {
            "Remove the definition of a domain.",
            "A running one runs on and is forgotten when it stops. The disks stay unless an option says "
                    + "otherwise; hosts refuse if there are snapshots, checkpoints, a managed save or firmware "
                    + "variables of which the options do not speak."
        },
        footer = "jvirsh undefine old --nvram --snapshots-metadata --remove-all-storage")
final class Undefine extends DomainCommand {
    @Option(names = "--managed-save", description = "delete its managed save too")
    boolean managedSave;

    @Option(
            names = "--storage",
            paramLabel = "DISK,...",
            description = "delete the volumes of these disks too, each given by target or source")
    @Nullable
    String storage;

    @Option(names = "--remove-all-storage", description = "delete the volumes of all its disks too")
    boolean removeAllStorage;

    @Option(
            names = "--delete-storage-volume-snapshots",
            description = "with --remove-all-storage, delete volumes that have snapshots, and these")
    boolean deleteVolumeSnapshots;

    @Option(names = "--wipe-storage", description = "overwrite the volumes before they are deleted")
    boolean wipeStorage;

    @Option(names = "--snapshots-metadata", description = "forget its snapshots too")
    boolean snapshotsMetadata;

    @Option(names = "--checkpoints-metadata", description = "forget its checkpoints too")
    boolean checkpointsMetadata;

    @Option(names = "--nvram", description = "delete the firmware's variables too")
    boolean nvram;

    @Option(names = "--keep-nvram", description = "keep the file with the firmware's variables")
    boolean keepNvram;

    @Option(names = "--tpm", description = "delete the state of its TPM too")
    boolean tpm;

    @Option(names = "--keep-tpm", description = "keep the state of its TPM")
    boolean keepTpm;

    @Override
    protected void checkOptions() throws CommandFailed {
        if (deleteVolumeSnapshots && !removeAllStorage) {
            throw new CommandFailed(
                    "Option --remove-all-storage is required by option --delete-storage-volume-snapshots");
        }
        exclusive(nvram, "nvram", keepNvram, "keep-nvram");
        exclusive(tpm, "tpm", keepTpm, "keep-tpm");
        if (wipeStorage && !removesStorage()) {
            throw new CommandFailed("'--wipe-storage' requires '--storage <string>' or '--remove-all-storage'");
        }
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        DiskVolumes volumes = removesStorage() ? volumes(found, session) : null;
        if (!managedSave && found.id().isEmpty() && found.hasManagedSave()) {
            throw new CommandFailed("Refusing to undefine while domain managed save image exists");
        }
        undefine(found);
        session.out().notice("Domain " + named() + " has been undefined\n");
        if (volumes != null) {
            volumes.remove(wipeStorage, deleteVolumeSnapshots ? Set.of(VolumeDeleteFlag.WITH_SNAPSHOTS) : Set.of());
        }
    }

    private boolean removesStorage() {
        return removeAllStorage || (storage != null && !storage.isEmpty());
    }

    private DiskVolumes volumes(Domain found, Session session) throws CommandFailed {
        if (found.id().isPresent()) {
            throw new CommandFailed("Storage volume deletion is supported only on stopped domains");
        }
        if (storage == null || storage.isEmpty()) {
            return DiskVolumes.find(found, null, session);
        }
        if (removeAllStorage) {
            throw new CommandFailed("Specified both --storage and --remove-all-storage");
        }
        return DiskVolumes.find(found, CommaList.split(storage), session);
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
