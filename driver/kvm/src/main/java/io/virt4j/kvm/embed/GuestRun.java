package io.virt4j.kvm.embed;

import io.virt4j.kvm.machine.Machine;
import io.virt4j.kvm.machine.MachineEnd;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One run of a guest: its machine, its console, and the thread of its vCPU. */
final class GuestRun {
    private final int id;
    private final Machine machine;
    private final SerialConsole console;
    private final Thread thread;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable ThreadClock clock;

    /** Prepares a run; {@code ended} is called on the vCPU's thread when all of the machine is freed. */
    GuestRun(int id, String name, Machine machine, SerialConsole console, BiConsumer<GuestRun, MachineEnd> ended) {
        this.id = id;
        this.machine = machine;
        this.console = console;
        this.thread = new Thread(
                () -> {
                    MachineEnd end = runToEnd();
                    ended.accept(this, end);
                    console.guestEnded();
                    over.countDown();
                },
                "kvm-" + name + "-vcpu0");
        thread.setDaemon(true);
    }

    private MachineEnd runToEnd() {
        clock = ThreadClock.ofCurrentThread();
        try (machine) {
            return machine.run();
        } catch (InterruptedException e) {
            return new MachineEnd.Crashed("the thread of its vCPU was interrupted");
        } catch (RuntimeException e) {
            return new MachineEnd.Crashed("the engine failed: " + e);
        } finally {
            clock = null;
        }
    }

    int id() {
        return id;
    }

    SerialConsole console() {
        return console;
    }

    /** Starts the thread; the guest waits for {@link #resume}. */
    void start() {
        pause();
        thread.start();
    }

    void pause() {
        try {
            machine.pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Interruption.of("suspending the guest", e);
        }
    }

    void resume() {
        machine.resume();
    }

    /** Ends it at once, however the guest loops; {@link #awaitOver} tells when it is over. */
    void stop() {
        machine.stop();
        console.guestEnded();
    }

    void awaitOver() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Interruption.of("waiting for the guest's end", e);
        }
    }

    /** What the guest has used of the host's processors; zero once it has ended. */
    Duration cpuTime() {
        ThreadClock running = clock;
        return running == null ? Duration.ZERO : running.read();
    }
}
