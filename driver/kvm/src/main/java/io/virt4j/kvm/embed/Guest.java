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
import io.virt4j.parameter.Parameters;
import java.nio.channels.ByteChannel;
import java.nio.file.Path;
import java.time.Duration;
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
    private @Nullable RunEnd lastEnd;

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
        Parameters counted = run == null ? Parameters.none() : run.statistics(groups);
        return groups.contains(StatisticsGroup.STATE)
                ? counted.with(DomainStatistics.STATE_STATE, status.state().number())
                        .with(DomainStatistics.STATE_REASON, status.reason())
                : counted;
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
        GuestConsoles consoles = new GuestConsoles(blueprint.consoles());
        GuestRun started = GuestRun.start(host.kvm(), host.nextId(), blueprint, options, consoles, this::ended);
        run = started;
        lastEnd = null;
        boolean booted = options.snapshot() == null;
        status = new DomainStatus(DomainState.RUNNING, booted ? Reasons.RUNNING_BOOTED : Reasons.RUNNING_RESTORED);
        tell(LifecycleChange.STARTED, booted ? Reasons.EVENT_STARTED_BOOTED : Reasons.EVENT_STARTED_RESTORED);
        if (options.paused()) {
            paused();
        } else {
            started.resume();
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
            saving.stopSaved();
        }
        saving.awaitOver();
    }

    /** Ends its machine; another follows, whatever the definition says of resets. */
    synchronized void reset() {
        running().reset();
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
            stopping.stop();
        }
        // Without the lock, which the run's own thread takes to say that it has ended.
        stopping.awaitOver();
    }

    private synchronized void ended(GuestRun ended, MachineEnd how) {
        if (ended.isFollowedAfter(how) && restarted(ended)) {
            return;
        }
        // Who is about to destroy it does not care that it had just begun to end by itself.
        MachineEnd end = ended.isStopped() && how instanceof MachineEnd.Reset ? new MachineEnd.Stopped() : how;
        ended.consoles().guestEnded();
        run = null;
        lastEnd = RunEnd.of(end, ended.consoles());
        status = new DomainStatus(DomainState.SHUTOFF, Reasons.shutoff(end));
        if (!persistent) {
            host.forget(this);
        }
        tell(LifecycleChange.STOPPED, Reasons.stopped(end));
    }

    /** Whether a machine like the one that ended runs in its place. */
    private boolean restarted(GuestRun ended) {
        try {
            GuestRun next = GuestRun.start(
                    host.kvm(),
                    ended.id(),
                    ended.blueprint(),
                    ended.options().forReboot(),
                    ended.consoles(),
                    this::ended);
            run = next;
            if (status.state().equals(DomainState.RUNNING)) {
                next.resume();
            }
            return true;
        } catch (VirtException | OutOfMemoryError e) {
            return false; // Its files are gone, say: then it has ended.
        }
    }

    /** The byte that the guest left when it ended by itself the last time; 0 for a plain power-off. */
    synchronized OptionalInt exitCode() {
        return lastEnd == null ? OptionalInt.empty() : lastEnd.exitCode();
    }

    /** How the guest crashed and what it said last, if that is how its last run ended. */
    synchronized List<String> messages() {
        return lastEnd == null ? List.of() : lastEnd.messages();
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
