package io.virt4j.kvm.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of a machine, one for each of its vCPUs. */
final class VcpuThreads {
    private final String machine;
    private final List<VcpuLoop> loops;
    private final RunGate gate;
    private final List<ThreadClock> clocks = new ArrayList<>();

    VcpuThreads(String machine, List<VcpuLoop> loops, RunGate gate) {
        this.machine = machine;
        this.loops = loops;
        this.gate = gate;
    }

    /**
     * Starts them, once. If the host has no more threads, that is thrown, and those that it had end.
     *
     * @param afterLast runs on the thread that ends last
     */
    void start(Runnable afterLast) {
        AtomicInteger running = new AtomicInteger(loops.size());
        int started = 0;
        try {
            for (VcpuLoop loop : loops) {
                Thread thread = new Thread(() -> run(loop, running, afterLast), "kvm-" + machine + "-vcpu" + started);
                thread.setDaemon(true);
                thread.start();
                started++;
            }
        } finally {
            int missing = loops.size() - started;
            if (missing > 0) {
                gate.end(new MachineEnd.Stopped());
                leave(missing, running, afterLast);
            }
        }
    }

    private void run(VcpuLoop loop, AtomicInteger running, Runnable afterLast) {
        try {
            measureCurrent();
            loop.run();
        } catch (InterruptedException e) {
            gate.end(new MachineEnd.Crashed("the thread of a vCPU was interrupted"));
        } catch (RuntimeException | Error e) {
            gate.end(new MachineEnd.Crashed("the engine failed: " + e));
        } finally {
            leave(1, running, afterLast);
        }
    }

    private static void leave(int threads, AtomicInteger running, Runnable afterLast) {
        if (running.addAndGet(-threads) == 0) {
            afterLast.run();
        }
    }

    private void measureCurrent() {
        synchronized (clocks) {
            clocks.add(ThreadClock.ofCurrentThread());
        }
    }

    /** What they have used of the host's processors; zero once they have ended. */
    Duration cpuTime() {
        synchronized (clocks) {
            return clocks.stream().map(ThreadClock::read).reduce(Duration.ZERO, Duration::plus);
        }
    }
}
