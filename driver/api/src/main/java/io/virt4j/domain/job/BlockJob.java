package io.virt4j.domain.job;

import io.virt4j.domain.block.BlockJobStatus;

/**
 * A job on a disk, which the host runs in the background. It is done when nothing more happens by itself: when it is
 * {@link BlockJobStatus#COMPLETED}, or {@link BlockJobStatus#READY} and waits for a pivot, or to be aborted.
 */
public interface BlockJob extends Job<BlockJobStatus> {
    /** Has the domain go over to what the job made; possible when the job is ready. Returns when it is over. (virDomainBlockJobAbort) */
    void pivot();

    /** Ends the job. A copy that is ready stays as it is at this moment. (virDomainBlockJobAbort) */
    @Override
    void abort();
}
