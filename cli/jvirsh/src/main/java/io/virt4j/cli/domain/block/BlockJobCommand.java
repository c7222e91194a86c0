package io.virt4j.cli.domain.block;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.JobProgress;
import io.virt4j.cli.NumberedWords;
import io.virt4j.cli.Output;
import io.virt4j.cli.PrettySize;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockJobAbortFlag;
import io.virt4j.domain.block.BlockJobInfo;
import io.virt4j.domain.block.BlockJobInfoFlag;
import io.virt4j.domain.block.BlockJobSpeedFlag;
import io.virt4j.domain.block.BlockJobType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print how far the job of a disk is, limit it, or end it. */
@Command(
        name = "blockjob",
        description = "Print how far the block job on a disk is, limit its speed, or end it.",
        footer = {"jvirsh blockjob web vda --bandwidth 100", "jvirsh blockjob web vda --pivot"})
final class BlockJobCommand extends DiskCommand {
    /** By libvirt's numbers. (virDomainBlockJobType) */
    private static final List<String> JOBS =
            List.of("Unknown job", "Block Pull", "Block Copy", "Block Commit", "Active Block Commit", "Backup");

    private static final int MEBIBYTE_BITS = 20;

    @Option(names = "--abort", description = "end the job")
    boolean abort;

    @Option(names = "--async", description = "end the job, and return before it has ended")
    boolean async;

    @Option(names = "--pivot", description = "end a copy or a commit, and have the domain use what it made")
    boolean pivot;

    @Option(names = "--info", description = "print how far the job is, which is done without options too")
    boolean info;

    @Option(names = "--bytes", description = "take and print the bandwidth in bytes a second instead of MiB")
    boolean bytes;

    @Option(names = "--raw", description = "print the numbers as the host has them, for programs")
    boolean raw;

    @Option(names = "--bandwidth", paramLabel = "NUMBER", description = "let the job move at most so many MiB a second")
    @Nullable
    NumberWord bandwidth;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(raw, "raw", abort, "abort");
        exclusive(raw, "raw", pivot, "pivot");
        exclusive(raw, "raw", async, "async");
        exclusive(raw, "raw", bandwidth != null, "bandwidth");
        exclusive(info, "info", abort, "abort");
        exclusive(info, "info", pivot, "pivot");
        exclusive(info, "info", async, "async");
        exclusive(info, "info", bandwidth != null, "bandwidth");
        exclusive(bytes, "bytes", abort, "abort");
        exclusive(bytes, "bytes", pivot, "pivot");
        exclusive(bytes, "bytes", async, "async");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(path, "path");
        if (bandwidth != null) {
            found.setBlockJobSpeed(
                    path,
                    JobBandwidth.parse(bandwidth, bytes),
                    bytes ? Set.of(BlockJobSpeedFlag.BANDWIDTH_BYTES) : Set.of());
        } else if (abort || async || pivot) {
            EnumSet<BlockJobAbortFlag> flags = EnumSet.noneOf(BlockJobAbortFlag.class);
            add(flags, async, BlockJobAbortFlag.ASYNC);
            add(flags, pivot, BlockJobAbortFlag.PIVOT);
            found.blockJobAbort(path, flags);
        } else {
            print(look(found), session.out());
        }
    }

    /** In bytes where the host can, unless whole MiB are asked for. */
    private Optional<BlockJobInfo> look(Domain found) {
        if (bytes || !raw) {
            try {
                return found.blockJobInfo(path, Set.of(BlockJobInfoFlag.BANDWIDTH_BYTES));
            } catch (VirtException e) {
                if (bytes || !e.code().equals(ErrorCode.INVALID_ARG)) {
                    throw e;
                }
            }
        }
        return found.blockJobInfo(path);
    }

    private void print(Optional<BlockJobInfo> job, Output out) {
        if (job.isEmpty()) {
            if (!raw) {
                out.notice("No current block job for " + path);
            }
            return;
        }
        BlockJobInfo now = job.get();
        long limit = now.bandwidth().bytes();
        if (raw) {
            out.print(" type=" + name(now.type()) + "\n bandwidth="
                    + (bytes ? limit : limit >> MEBIBYTE_BITS) + "\n cur="
                    + Long.toUnsignedString(now.position()) + "\n end=" + Long.toUnsignedString(now.end()) + "\n");
            return;
        }
        JobProgress.show(name(now.type()), now.end() - now.position(), now.end(), out);
        if (limit != 0) {
            out.print("    Bandwidth limit: " + limit + " bytes/s (" + PrettySize.precise(limit) + "/s)");
        }
        out.print("\n");
    }

    private static String name(BlockJobType type) {
        return NumberedWords.of(JOBS, type.number(), JOBS.get(0));
    }
}
