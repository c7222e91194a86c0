package io.virt4j.kvm.machine;

/**
 * The gate that a vCPU's thread passes each time it enters the guest. Closing it ({@link #pause}) returns when the guest
 * does not run any more; {@link #stop} lets nobody through ever again. Usable from any thread.
 */
final class RunGate {
    private final Runnable kick;
    private boolean paused;
    private boolean stopped;
    private boolean inGuest;

    /** A gate that is open; {@code kick} makes the vCPU's thread come back from the guest. */
    RunGate(Runnable kick) {
        this.kick = kick;
    }

    /** Waits while it is closed. True if the guest may be entered, which {@link #leave} has to follow. */
    synchronized boolean enter() throws InterruptedException {
        while (paused && !stopped) {
            wait();
        }
        inGuest = !stopped;
        return inGuest;
    }

    synchronized void leave() {
        inGuest = false;
        if (paused || stopped) {
            notifyAll();
        }
    }

    /** Closes the gate, and waits until the guest has been left. */
    synchronized void pause() throws InterruptedException {
        paused = true;
        while (inGuest) {
            kick.run();
            wait();
        }
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /** Ends all running; does not wait for it. */
    synchronized void stop() {
        stopped = true;
        kick.run();
        notifyAll();
    }

    /** Waits until {@link #stop} is called. */
    synchronized void awaitStop() throws InterruptedException {
        while (!stopped) {
            wait();
        }
    }
}
