package io.virt4j.kvm.embed;

import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.kvm.machine.MachineEnd;
import io.virt4j.kvm.machine.MachinePlan;
import io.virt4j.kvm.machine.MicroVm;
import io.virt4j.kvm.machine.Snapshot;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.parameter.Parameters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.BiConsumer;

/** One run of a guest: its machine and its consoles. */
final class GuestRun {
    private final int id;
    private final Blueprint blueprint;
    private final StartOptions options;
    private final MicroVm machine;
    private final GuestConsoles consoles;
    private final MemoryControl memory;

    /** Whether the guest runs, or is held. Guarded by the guest, like what follows. */
    private boolean running;

    /** Somebody wants it to end, so that nothing follows it. */
    private boolean stopped;

    /** Somebody pressed the button. */
    private boolean reset;

    private GuestRun(int id, Blueprint blueprint, StartOptions options, MicroVm machine, GuestConsoles consoles) {
        this.id = id;
        this.blueprint = blueprint;
        this.options = options;
        this.machine = machine;
        this.memory = new MemoryControl(machine, blueprint.memory());
        this.consoles = consoles;
    }

    /**
     * Makes a machine and starts it; its guest waits for {@link #resume}.
     *
     * @param ended is called when all of the machine is freed
     */
    static GuestRun start(
            Kvm kvm,
            int id,
            Blueprint blueprint,
            StartOptions options,
            GuestConsoles consoles,
            BiConsumer<GuestRun, MachineEnd> ended) {
        MachinePlan plan = blueprint.machine(consoles, options.hostQuirks());
        Snapshot snapshot = options.snapshot();
        MicroVm machine = snapshot == null ? MicroVm.booting(kvm, plan) : MicroVm.restored(kvm, plan, snapshot);
        try {
            GuestRun made = new GuestRun(id, blueprint, options, machine, consoles);
            machine.start(how -> ended.accept(made, how));
            return made;
        } catch (RuntimeException | OutOfMemoryError e) {
            machine.close();
            throw e;
        }
    }

    int id() {
        return id;
    }

    /** What it was made by, which the domain's definition may have left behind. */
    Blueprint blueprint() {
        return blueprint;
    }

    StartOptions options() {
        return options;
    }

    GuestConsoles consoles() {
        return consoles;
    }

    void pause() {
        running = false;
        machine.pause();
    }

    void resume() {
        running = true;
        machine.resume();
    }

    /** What is counted of it, for those groups; a guest that runs is held for a moment. */
    Parameters statistics(Set<StatisticsGroup> groups) {
        if (!running) {
            return new RunStatistics(this, groups).read();
        }
        machine.pause();
        try {
            return new RunStatistics(this, groups).read();
        } finally {
            machine.resume();
        }
    }

    /** Whether it was stopped. */
    boolean isStopped() {
        return stopped;
    }

    /** Whether another machine follows after that end. */
    boolean isFollowedAfter(MachineEnd how) {
        return !stopped && (reset || blueprint.restartsAfter(how));
    }

    /** Ends it at once, however the guest loops; {@link #awaitOver} tells when it is over. */
    void stop() {
        stopped = true;
        machine.stop();
        consoles.guestEnded();
    }

    /** Writes all of it to a file, and leaves it paused. */
    void save(Path file, String document) {
        running = false;
        machine.save(file, document);
    }

    /** Ends it since it goes on from a file. */
    void stopSaved() {
        stopped = true;
        machine.stopSaved();
        consoles.guestEnded();
    }

    void awaitOver() {
        try {
            machine.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Interruption.of("waiting for the guest's end", e);
        }
    }

    /** What the guest has used of the host's processors; zero once it has ended. */
    Duration cpuTime() {
        return machine.cpuTime();
    }

    MicroVm machine() {
        return machine;
    }

    /** As the button does it: another machine follows, whatever its definition says of resets. */
    void reset() {
        reset = true;
        machine.reset();
    }

    MemoryControl memory() {
        return memory;
    }
}
