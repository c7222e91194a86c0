package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.DomainInfo;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.event.LifecycleChange;
import io.virt4j.kvm.machine.MachineEnd;
import io.virt4j.kvm.machine.MachinePlan;
import io.virt4j.kvm.machine.MicroVm;
import io.virt4j.kvm.machine.Snapshot;
import io.virt4j.parameter.Parameters;
import java.nio.channels.ByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A domain of the host: its definition, and its run if it runs. Usable from any thread. */
final class Guest {
    private final EmbeddedHost host;
    private final UUID uuid;
    private Blueprint blueprint;
    private boolean persistent;
    private @Nullable GuestRun run;
    private DomainStatus status = new DomainStatus(DomainState.SHUTOFF, Reasons.SHUTOFF_UNKNOWN);
    private @Nullable MachineEnd lastEnd;

    /** What a guest that crashed said before. */
    private List<String> lastLines = List.of();

    /** Somebody wants the run to end, so that nothing follows it. */
    private boolean isDestroyed;

    /** Somebody pressed the button. */
    private boolean isReset;

    Guest(EmbeddedHost host, Blueprint blueprint, boolean persistent) {
        this.host = host;
        this.uuid = blueprint.uuid();
        this.blueprint = blueprint;
        this.persistent = persistent;
    }

    UUID uuid() {
        return uuid;
    }

    synchronized Blueprint blueprint() {
        return blueprint;
    }

    synchronized boolean isPersistent() {
        return persistent;
    }

    synchronized boolean isActive() {
        return run != null;
    }

    synchronized OptionalInt id() {
        return run == null ? OptionalInt.empty() : OptionalInt.of(run.id());
    }

    synchronized DomainStatus status() {
        return status;
    }

    synchronized DomainInfo info() {
        Duration cpuTime = run == null ? Duration.ZERO : run.cpuTime();
        return new DomainInfo(status.state(), blueprint.memory(), blueprint.memory(), blueprint.vcpus(), cpuTime);
    }

    /** What is counted of it, for those groups: of a guest that does not run its state alone. */
    synchronized Parameters statistics(Set<StatisticsGroup> groups) {
        Parameters counted = run == null ? Parameters.none() : counted(run, groups);
        return groups.contains(StatisticsGroup.STATE)
                ? counted.with(DomainStatistics.STATE_STATE, status.state().number())
                        .with(DomainStatistics.STATE_REASON, status.reason())
                : counted;
    }

    /** A guest that runs is held for a moment. */
    private Parameters counted(GuestRun counting, Set<StatisticsGroup> groups) {
        if (!status.state().equals(DomainState.RUNNING)) {
            return new RunStatistics(counting, groups).read();
        }
        counting.pause();
        try {
            return new RunStatistics(counting, groups).read();
        } finally {
            counting.resume();
        }
    }

    /** The definition for the next start; a guest that runs keeps the one that it has. */
    synchronized void redefine(Blueprint changed) {
        blueprint = changed;
        persistent = true;
        tell(LifecycleChange.DEFINED, Reasons.EVENT_DEFINED_UPDATED);
    }

    /** Makes the host forget it: at once, or if it runs when it stops. */
    synchronized void undefine() {
        if (!persistent) {
            throw invalid("cannot undefine transient domain");
        }
        persistent = false;
        if (run == null) {
            host.forget(this);
        }
        tell(LifecycleChange.UNDEFINED, Reasons.EVENT_UNDEFINED_REMOVED);
    }

    synchronized void start(StartOptions options) {
        if (run != null) {
            throw invalid("domain is already running");
        }
        GuestRun started = prepare(host.nextId(), blueprint, options, new GuestConsoles(blueprint.consoles()));
        run = started;
        isDestroyed = false;
        lastEnd = null;
        lastLines = List.of();
        boolean booted = options.snapshot() == null;
        status = new DomainStatus(DomainState.RUNNING, booted ? Reasons.RUNNING_BOOTED : Reasons.RUNNING_RESTORED);
        tell(LifecycleChange.STARTED, booted ? Reasons.EVENT_STARTED_BOOTED : Reasons.EVENT_STARTED_RESTORED);
        if (options.paused()) {
            paused();
        } else {
            started.resume();
        }
    }

    /** A run whose guest waits to be resumed. */
    private GuestRun prepare(int id, Blueprint made, StartOptions options, GuestConsoles consoles) {
        MachinePlan plan = made.machine(consoles, options.hostQuirks());
        Snapshot snapshot = options.snapshot();
        MicroVm machine =
                snapshot == null ? MicroVm.booting(host.kvm(), plan) : MicroVm.restored(host.kvm(), plan, snapshot);
        try {
            GuestRun prepared = new GuestRun(id, made, options, machine, consoles);
            prepared.start(this::ended);
            return prepared;
        } catch (RuntimeException | OutOfMemoryError e) {
            machine.close();
            throw e;
        }
    }

    /** Ends the run, and returns when all of it is in a file. */
    void save(Path file, Set<SaveFlag> flags) {
        GuestRun saving;
        synchronized (this) {
            saving = running();
            boolean running = status.state().equals(DomainState.RUNNING);
            boolean waits = flags.contains(SaveFlag.PAUSED) || (!running && !flags.contains(SaveFlag.RUNNING));
            try {
                saving.save(file, Saves.document(saving.blueprint(), waits));
            } catch (VirtException e) {
                if (running) {
                    saving.resume();
                }
                throw e;
            }
            isDestroyed = true;
        }
        saving.stopSaved();
        saving.awaitOver();
    }

    /** Ends its machine; another follows, whatever the definition says of resets. */
    synchronized void reset() {
        GuestRun running = running();
        isReset = true;
        running.reset();
    }

    synchronized void suspend() {
        GuestRun running = running();
        if (status.state().equals(DomainState.RUNNING)) {
            running.pause();
            paused();
        }
    }

    private void paused() {
        status = new DomainStatus(DomainState.PAUSED, Reasons.PAUSED_USER);
        tell(LifecycleChange.SUSPENDED, Reasons.EVENT_SUSPENDED_PAUSED);
    }

    synchronized void resume() {
        GuestRun paused = running();
        if (!status.state().equals(DomainState.PAUSED)) {
            throw invalid("domain is already running");
        }
        status = new DomainStatus(DomainState.RUNNING, Reasons.RUNNING_UNPAUSED);
        tell(LifecycleChange.RESUMED, Reasons.EVENT_RESUMED_UNPAUSED);
        paused.resume();
    }

    /** Ends the run, and returns when all of it is freed. */
    void destroy() {
        GuestRun stopping;
        synchronized (this) {
            stopping = running();
            isDestroyed = true;
        }
        // Without the lock, which the run's own thread takes to say that it has ended.
        stopping.stop();
        stopping.awaitOver();
    }

    private synchronized void ended(GuestRun ended, MachineEnd how) {
        // Who is about to destroy it does not care that it had just begun to end by itself.
        MachineEnd end = isDestroyed && how instanceof MachineEnd.Reset ? new MachineEnd.Stopped() : how;
        boolean restarts = isReset || ended.blueprint().restartsAfter(end);
        isReset = false;
        if (!isDestroyed && restarts && restarted(ended)) {
            return;
        }
        ended.consoles().guestEnded();
        run = null;
        lastEnd = end;
        lastLines = Reasons.isCrash(end) ? ended.consoles().lastLines() : List.of();
        status = new DomainStatus(DomainState.SHUTOFF, Reasons.shutoff(end));
        if (!persistent) {
            host.forget(this);
        }
        tell(LifecycleChange.STOPPED, Reasons.stopped(end));
    }

    /** Whether a machine like the one that ended runs in its place. */
    private boolean restarted(GuestRun ended) {
        try {
            GuestRun next =
                    prepare(ended.id(), ended.blueprint(), ended.options().forReboot(), ended.consoles());
            run = next;
            if (status.state().equals(DomainState.RUNNING)) {
                next.resume();
            }
            return true;
        } catch (VirtException e) {
            return false; // Its files are gone, say: then it has ended.
        }
    }

    /** The byte that the guest left when it ended by itself the last time; 0 for a plain power-off. */
    synchronized OptionalInt exitCode() {
        if (lastEnd instanceof MachineEnd.Exited exited) {
            return OptionalInt.of(exited.code());
        }
        return lastEnd instanceof MachineEnd.PoweredOff ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** How the guest crashed and what it said last, if that is how its last run ended. */
    synchronized List<String> messages() {
        List<String> messages = new ArrayList<>();
        if (lastEnd instanceof MachineEnd.Crashed crashed) {
            messages.add("the guest crashed: " + crashed.how());
        } else if (lastEnd instanceof MachineEnd.Panicked) {
            messages.add("the guest panicked");
        }
        lastLines.forEach(line -> messages.add("console: " + line));
        return messages;
    }

    synchronized ByteChannel openConsole(@Nullable String device, boolean force) {
        return running().consoles().open(device, force);
    }

    /** The run. An error if there is none. */
    synchronized GuestRun running() {
        if (run == null) {
            throw invalid("domain is not running");
        }
        return run;
    }

    private void tell(LifecycleChange change, int detail) {
        host.events().post(this, change, detail);
    }

    private static VirtException invalid(String why) {
        return new VirtException(ErrorCode.OPERATION_INVALID, "Requested operation is not valid: " + why);
    }
}
