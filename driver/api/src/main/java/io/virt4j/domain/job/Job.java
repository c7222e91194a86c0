package io.virt4j.domain.job;

import io.virt4j.Composed;
import io.virt4j.VirtException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A long operation on a domain that is under way. Usable from any thread; nothing has to be closed.
 *
 * @param <T> what it comes to
 */
public interface Job<T extends @Nullable Object> {
    /** How far it is; of a job that has ended, how far it came, where the host keeps that. */
    JobProgress progress();

    /** Whether {@link #await()} returns, or throws, at once. */
    boolean isDone();

    /**
     * Waits for the job, without polling.
     *
     * @throws VirtException the error that it ended with; {@link VirtException#isAborted()} if somebody ended it
     */
    @Composed
    T await() throws InterruptedException;

    /**
     * Waits for the job, without polling. The job goes on if the time runs out.
     *
     * @throws VirtException {@link VirtException#isTimeout()} if it is not done then; else the error that it ended with
     */
    @Composed
    T await(Duration timeout) throws InterruptedException;

    /** Ends the job; does nothing if it has ended. What it has done so far is undone as far as the host can. */
    void abort();
}
