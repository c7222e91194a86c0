package io.virt4j.kvm.embed;

import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.kvm.machine.MachineEnd;
import io.virt4j.kvm.machine.MicroVm;
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

    GuestRun(int id, Blueprint blueprint, StartOptions options, MicroVm machine, GuestConsoles consoles) {
        this.id = id;
        this.blueprint = blueprint;
        this.options = options;
        this.machine = machine;
        this.consoles = consoles;
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

    /** Starts it; the guest waits for {@link #resume}. {@code ended} is called when all of the machine is freed. */
    void start(BiConsumer<GuestRun, MachineEnd> ended) {
        machine.start(end -> ended.accept(this, end));
    }

    void pause() {
        machine.pause();
    }

    void resume() {
        machine.resume();
    }

    /** Ends it at once, however the guest loops; {@link #awaitOver} tells when it is over. */
    void stop() {
        machine.stop();
        consoles.guestEnded();
    }

    /** Writes all of it to a file, and leaves it paused. */
    void save(Path file, String document) {
        machine.save(file, document);
    }

    /** Ends it since it goes on from a file. */
    void stopSaved() {
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

    /** What the host counts of it, for those groups. */
    Parameters statistics(Set<StatisticsGroup> groups) {
        return GuestStatistics.of(machine, blueprint.vcpus(), groups);
    }
}
