package io.virt4j.cli.domain.block;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockJobAbortFlag;
import io.virt4j.domain.block.BlockJobStatus;
import java.util.EnumSet;

/** What becomes of a job on a disk that has made two sides the same. */
enum MirrorEnd {
    /** It goes on. */
    STAYS,
    /** The domain goes over to the new side. */
    PIVOT,
    /** The domain stays on the old side. */
    FINISH;

    /** The option's meaning; the two exclude each other. */
    static MirrorEnd of(boolean pivot, boolean finish) {
        return pivot ? PIVOT : finish ? FINISH : STAYS;
    }

    /** Ends the job that is ready. */
    void end(Domain domain, String disk, boolean async) throws CommandFailed {
        if (this == STAYS) {
            return;
        }
        EnumSet<BlockJobAbortFlag> flags = EnumSet.noneOf(BlockJobAbortFlag.class);
        if (this == PIVOT) {
            flags.add(BlockJobAbortFlag.PIVOT);
        }
        if (async) {
            flags.add(BlockJobAbortFlag.ASYNC);
        }
        try {
            domain.blockJobAbort(disk, flags);
        } catch (VirtException e) {
            String what = this == PIVOT ? "pivot" : "finish";
            throw new CommandFailed("failed to " + what + " job for disk " + disk, e.getMessage());
        }
    }

    /** Refuses a job that did not get there. */
    static void refuseFailure(BlockJobStatus end, String job, Output out) throws CommandFailed {
        if (end.equals(BlockJobStatus.CANCELED)) {
            out.notice("\n" + job + " aborted");
            throw new CommandFailed();
        }
        if (end.equals(BlockJobStatus.FAILED)) {
            throw new CommandFailed("\n" + job + " failed");
        }
    }
}
