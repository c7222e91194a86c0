package io.virt4j.integration.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Threads that do their parts of a round at the same moment, round after round. */
final class Team {
    private Team() {}

    /**
     * Runs rounds to their end.
     *
     * @param prepare runs before each round, while all wait
     * @param parts one for each thread
     */
    static void run(int rounds, Tally tally, Tally.Work prepare, List<Tally.Work> parts) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(parts.size(), () -> tally.guarded(prepare));
        List<Thread> threads = new ArrayList<>();
        for (Tally.Work part : parts) {
            Thread thread = new Thread(() -> {
                for (int round = 0; round < rounds; round++) {
                    await(together);
                    tally.guarded(part);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
