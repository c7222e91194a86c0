package io.virt4j.cli.volume;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.storage.StorageVolume;
import picocli.CommandLine.Option;

/** A command about one storage volume. */
abstract class VolumeCommand extends DialectCommand {
    @Option(
            names = "--vol",
            required = true,
            paramLabel = "VOLUME",
            description = "the name, key or path of the volume")
    String vol;

    @Override
    public final void run(Session session) throws CommandFailed {
        checkOptions();
        run(find(session), session);
    }

    /** Refuses options that are wrong, before the volume is looked up. */
    void checkOptions() throws CommandFailed {}

    abstract StorageVolume find(Session session) throws CommandFailed;

    /** Runs the command on the volume that was found. */
    abstract void run(StorageVolume found, Session session) throws CommandFailed;
}
