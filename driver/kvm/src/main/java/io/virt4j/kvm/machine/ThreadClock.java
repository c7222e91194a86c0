package io.virt4j.kvm.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.StringTokenizer;

/** The processor time of a thread, read from outside. (proc(5), schedstat) */
final class ThreadClock {
    private final Path statistics;

    private ThreadClock(Path statistics) {
        this.statistics = statistics;
    }

    static ThreadClock ofCurrentThread() {
        try {
            // Such as 4711/task/4712.
            Path thread = Files.readSymbolicLink(Path.of("/proc/thread-self"));
            return new ThreadClock(Path.of("/proc").resolve(thread).resolve("schedstat"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zero once the thread has ended. */
    Duration read() {
        try {
            return Duration.ofNanos(Long.parseLong(new StringTokenizer(Files.readString(statistics)).nextToken()));
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }
}
