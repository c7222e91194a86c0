package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockCommitFlag;
import io.virt4j.xml.Memory;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Merge images of a disk's chain into one below them. */
@Command(
        name = "blockcommit",
        description = {
            "Move the data of images in a disk's backing chain into an image below them.",
            "This undoes external snapshots while the guest runs. The image that is in use can be merged "
                    + "only with --active or --pivot; its job stays until it is ended by --pivot, or by blockjob."
        },
        footer = "jvirsh blockcommit web vda --active --pivot --verbose")
final class BlockCommit extends DiskCommand {
    @Option(names = "--bandwidth", paramLabel = "NUMBER", description = "move at most so many MiB a second")
    @Nullable
    NumberWord bandwidth;

    @Option(
            names = "--base",
            paramLabel = "IMAGE",
            description = "merge into this image; without it, into the lowest one")
    @Nullable
    String base;

    @Option(names = "--shallow", description = "merge into the image right below the topmost one")
    boolean shallow;

    @Option(
            names = "--top",
            paramLabel = "IMAGE",
            description = "the topmost image to merge; without it, the one in use")
    @Nullable
    String top;

    @Option(
            names = "--active",
            description = "allow the image in use to be merged; the job then waits for its end by a pivot")
    boolean active;

    @Option(names = "--delete", description = "delete the files of images that are not used any longer")
    boolean delete;

    @Mixin
    final WaitOptions wait = new WaitOptions();

    @Option(names = "--pivot", description = "merge the image in use, wait, and have the domain use the one below")
    boolean pivot;

    @Option(names = "--keep-overlay", description = "merge the image in use, wait, and have the domain stay on it")
    boolean keepOverlay;

    @Option(names = "--async", description = "do not wait for the job's end when --timeout or Ctrl-C ends it")
    boolean async;

    @Option(names = "--keep-relative", description = "keep paths to backing images relative where they are")
    boolean keepRelative;

    @Option(names = "--bytes", description = "take the bandwidth in bytes a second instead")
    boolean bytes;

    private Memory limit = Memory.ofBytes(0);
    private boolean waits;
    private boolean mergesActive;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(pivot, "pivot", keepOverlay, "keep-overlay");
        super.checkOptions();
        refuseEmpty(base, "base");
        refuseEmpty(top, "top");
        limit = JobBandwidth.parse(bandwidth, bytes);
        wait.check();
        waits = wait.wait || wait.seconds() > 0 || pivot || keepOverlay;
        mergesActive = active || pivot || keepOverlay;
        WaitOptions.require(wait.verbose, "verbose", waits, "keep-overlay");
        WaitOptions.require(async, "async", waits, "keep-overlay");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Output out = session.out();
        if (!waits) {
            begin(found);
            out.notice(mergesActive ? "Active Block Commit started" : "Block Commit started");
            return;
        }
        try (JobWait job = JobWait.prepare(found, path, "Block commit", wait, async, out)) {
            begin(found);
            MirrorEnd.refuseFailure(job.await(), "Commit", out);
        }
        MirrorEnd end = MirrorEnd.of(pivot, keepOverlay);
        end.end(found, path, async);
        out.notice("\n"
                + switch (end) {
                    case PIVOT -> "Successfully pivoted";
                    case FINISH -> "Commit complete, overlay image kept";
                    case STAYS -> mergesActive ? "Now in synchronized phase" : "Commit complete";
                });
    }

    private void begin(Domain found) {
        EnumSet<BlockCommitFlag> flags = EnumSet.noneOf(BlockCommitFlag.class);
        add(flags, shallow, BlockCommitFlag.SHALLOW);
        add(flags, delete, BlockCommitFlag.DELETE);
        add(flags, mergesActive, BlockCommitFlag.ACTIVE);
        add(flags, keepRelative, BlockCommitFlag.RELATIVE);
        add(flags, bytes, BlockCommitFlag.BANDWIDTH_BYTES);
        found.blockCommit(path, base, top, limit, flags);
    }
}
