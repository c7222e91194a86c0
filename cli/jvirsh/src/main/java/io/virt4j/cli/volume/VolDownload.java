package io.virt4j.cli.volume;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.HalfFile;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeDownloadFlag;
import io.virt4j.stream.ByteRange;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import picocli.CommandLine.Command;

/** Copy a volume into a file of this machine. */
@Command(
        name = "vol-download",
        description = {
            "Copy the data of a volume into a file on this machine.",
            "A copy that fails leaves no file behind."
        },
        footer = "jvirsh vol-download web.img backup.img --pool images --sparse")
final class VolDownload extends TransferCommand {
    @Override
    void copy(StorageVolume volume, Path local, ByteRange part) throws CommandFailed {
        boolean made = prepare(local);
        boolean complete = false;
        try {
            volume.download(local, part, sparse ? Set.of(VolumeDownloadFlag.SPARSE_STREAM) : Set.of());
            complete = true;
        } catch (VirtException e) {
            throw new CommandFailed(failedStep(e) + " volume " + vol, e.getMessage());
        } catch (IOException e) {
            throw new CommandFailed("cannot receive data from volume " + vol, "recv handler failed: " + e.getMessage());
        } finally {
            if (!complete) {
                HalfFile.remove(local, made);
            }
        }
    }

    /** Sees to an empty file, before the host is asked for anything. Returns whether it is new. */
    private boolean prepare(Path local) throws CommandFailed {
        try {
            Files.createFile(local);
            return true;
        } catch (FileAlreadyExistsException e) {
            try (FileChannel there =
                    FileChannel.open(local, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                return false;
            } catch (IOException unwritable) {
                throw new CommandFailed("cannot create " + file);
            }
        } catch (IOException e) {
            throw new CommandFailed("cannot create " + file);
        }
    }

    private static String failedStep(VirtException failure) {
        return switch (failure.call().orElse("")) {
            case "virStreamRecv", "virStreamRecvFlags", "virStreamRecvHole" -> "cannot receive data from";
            case "virStreamFinish" -> "cannot close";
            default -> "cannot download from";
        };
    }
}
