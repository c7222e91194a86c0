package io.virt4j.cli.volume;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeUploadFlag;
import io.virt4j.stream.ByteRange;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import picocli.CommandLine.Command;

/** Copy a file of this machine into a volume. */
@Command(
        name = "vol-upload",
        description = {
            "Copy a file on this machine into a volume.",
            "The volume keeps its size and has to be large enough; what was in it there is overwritten."
        },
        footer = "jvirsh vol-upload web.img install.img --pool images")
final class VolUpload extends TransferCommand {
    @Override
    void copy(StorageVolume volume, Path local, ByteRange part) throws CommandFailed {
        try {
            FileChannel.open(local, StandardOpenOption.READ).close();
        } catch (IOException e) {
            throw new CommandFailed("cannot read " + file);
        }
        try {
            volume.upload(local, part, sparse ? Set.of(VolumeUploadFlag.SPARSE_STREAM) : Set.of());
        } catch (VirtException e) {
            throw new CommandFailed(failedStep(e) + " volume " + vol, e.getMessage());
        } catch (IOException e) {
            throw new CommandFailed("cannot send data to volume " + vol, "send handler failed: " + e.getMessage());
        }
    }

    private static String failedStep(VirtException failure) {
        return switch (failure.call().orElse("")) {
            case "virStreamSend", "virStreamSendHole" -> "cannot send data to";
            case "virStreamFinish" -> "cannot close";
            default -> "cannot upload to";
        };
    }
}
