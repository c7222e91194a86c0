package io.virt4j.cli.volume;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.storage.StorageVolume;
import io.virt4j.stream.ByteRange;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that copies between a volume, or a part of it, and a file of this machine. */
abstract class TransferCommand extends VolumeCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file on this machine")
    String file;

    @Option(names = "--pool", paramLabel = "POOL", description = "the name or UUID of the volume's pool")
    @Nullable
    String pool;

    @Option(names = "--offset", paramLabel = "BYTES", description = "where to begin in the volume, in bytes")
    @Nullable
    NumberWord offset;

    @Option(names = "--length", paramLabel = "BYTES", description = "how many bytes to copy; without it, all")
    @Nullable
    NumberWord length;

    @Option(names = "--sparse", description = "leave out the parts that hold nothing, and leave holes for them")
    boolean sparse;

    private ByteRange range = ByteRange.ALL;

    @Override
    final void checkOptions() throws CommandFailed {
        long start = offset == null ? 0 : offset.toUnsigned();
        long count = length == null ? 0 : length.toWrapping();
        range = new ByteRange(most(start), most(count));
    }

    /** More than a file can have is the most that it can. */
    private static long most(long unsigned) {
        return unsigned < 0 ? Long.MAX_VALUE : unsigned;
    }

    @Override
    final StorageVolume find(Session session) throws CommandFailed {
        return VolumeLookup.find(vol, "pool", pool, session);
    }

    @Override
    final void run(StorageVolume found, Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        session.out().flush(); // The file may be where that goes, too.
        copy(found, InputFile.path(file), range);
    }

    abstract void copy(StorageVolume volume, Path local, ByteRange part) throws CommandFailed;
}
