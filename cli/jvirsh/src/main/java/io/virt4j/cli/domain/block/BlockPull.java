package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockPullFlag;
import io.virt4j.domain.block.BlockRebaseFlag;
import io.virt4j.xml.Memory;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fill a disk with the data of its backing images. */
@Command(
        name = "blockpull",
        description = {
            "Copy the data of a disk's backing images into its topmost image.",
            "Afterwards the disk does not need them any longer, or needs only --base."
        },
        footer = "jvirsh blockpull web vda --wait --verbose")
final class BlockPull extends DiskCommand {
    @Option(names = "--bandwidth", paramLabel = "NUMBER", description = "copy at most so many MiB a second")
    @Nullable
    NumberWord bandwidth;

    @Option(
            names = "--base",
            paramLabel = "IMAGE",
            description = "the backing image to keep; without it, none is needed afterwards")
    @Nullable
    String base;

    @Mixin
    final WaitOptions wait = new WaitOptions();

    @Option(names = "--async", description = "do not wait for the job's end when --timeout or Ctrl-C ends it")
    boolean async;

    @Option(names = "--keep-relative", description = "keep paths to backing images relative where they are")
    boolean keepRelative;

    @Option(names = "--bytes", description = "take the bandwidth in bytes a second instead")
    boolean bytes;

    private Memory limit = Memory.ofBytes(0);

    @Override
    protected void checkOptions() throws CommandFailed {
        require(wait.verbose, "verbose", wait.wait, "wait");
        require(async, "async", wait.wait, "wait");
        super.checkOptions();
        refuseEmpty(base, "base");
        limit = JobBandwidth.parse(bandwidth, bytes);
        wait.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Output out = session.out();
        if (!wait.wait) {
            begin(found);
            out.notice("Block Pull started");
            return;
        }
        try (JobWait job = JobWait.prepare(found, path, "Block Pull", wait, async, out)) {
            begin(found);
            MirrorEnd.refuseFailure(job.await(), "Pull", out);
            out.notice("\nPull complete");
        }
    }

    private void begin(Domain found) {
        if (base == null && !keepRelative) {
            found.blockPull(path, limit, bytes ? Set.of(BlockPullFlag.BANDWIDTH_BYTES) : Set.of());
            return;
        }
        EnumSet<BlockRebaseFlag> flags = EnumSet.noneOf(BlockRebaseFlag.class);
        add(flags, keepRelative, BlockRebaseFlag.RELATIVE);
        add(flags, bytes, BlockRebaseFlag.BANDWIDTH_BYTES);
        found.blockRebase(path, base, limit, flags);
    }
}
