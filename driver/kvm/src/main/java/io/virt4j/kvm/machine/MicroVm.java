package io.virt4j.kvm.machine;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.boot.Boot;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.Statistics;
import io.virt4j.kvm.vm.VirtualMachine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * A whole machine: memory, processors and devices, loaded with its guest when it is made. Each vCPU has a thread of its own
 * from {@link #start} on, and the guest runs from {@link #resume} on. Usable from any thread.
 */
public final class MicroVm implements AutoCloseable {
    /** How long a vCPU may take to finish an access before the machine is saved. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final Hardware hardware;
    private final List<Processor> processors;
    private final RunGate gate;
    private final VcpuThreads threads;
    private final MachineState state;
    private final CountDownLatch over = new CountDownLatch(1);
    private final DirtyMeter dirtyMeter;
    private boolean started;
    private Consumer<? super MachineEnd> listener = how -> {};

    /** Into hardware that has its memory: a memory slot that comes after the interrupt controllers takes milliseconds. */
    private MicroVm(Kvm kvm, MachinePlan plan, Hardware hardware) {
        VirtualMachine machine = hardware.machine();
        Board board = hardware.board();
        machine.interrupts().createControllers();
        machine.time().createPit(true);
        this.hardware = hardware;
        this.processors = Processor.addTo(machine, kvm, plan);
        this.gate = new RunGate(processors.stream().map(Processor::vcpu).toList());
        ExitHandler exits = new ExitHandler(board.connect(machine, gate::end), machine.memory(), gate);
        List<VcpuLoop> loops = processors.stream()
                .map(processor -> new VcpuLoop(processor, gate, exits))
                .toList();
        this.threads = new VcpuThreads(plan.name(), loops, gate);
        this.state = new MachineState(kvm, machine, processors, board);
        this.dirtyMeter = new DirtyMeter(machine, over);
    }

    /**
     * Makes a machine that boots once it is started.
     *
     * @throws VirtException if the host refuses, or a file cannot be read
     */
    public static MicroVm booting(Kvm kvm, MachinePlan plan) {
        Hardware hardware = Hardware.open(kvm, plan);
        VirtualMachine machine = hardware.machine();
        try (Boot boot = hardware.board().boot()) {
            plan.memory().pieces().forEach(piece -> machine.addMemory(piece.address(), piece.length()));
            boot.addRoms(machine);
            MicroVm made = new MicroVm(kvm, plan, hardware);
            boot.load(machine.memory(), made.processors.get(0).vcpu());
            return made;
        } catch (RuntimeException | OutOfMemoryError e) {
            hardware.close();
            throw e;
        }
    }

    /**
     * Makes a machine that goes on where another was saved once it is started.
     *
     * @param plan what that one was made of
     * @throws VirtException if the host refuses, the file cannot be read, or the plan is another
     */
    public static MicroVm restored(Kvm kvm, MachinePlan plan, Snapshot snapshot) {
        Hardware hardware = Hardware.open(kvm, plan);
        try {
            snapshot.addMemory(hardware.machine());
            MicroVm made = new MicroVm(kvm, plan, hardware);
            made.state.restore(snapshot);
            return made;
        } catch (RuntimeException | OutOfMemoryError e) {
            hardware.close();
            throw e;
        }
    }

    /**
     * Starts the threads; the guest waits for {@link #resume}. Only once.
     *
     * @param ended is told how the machine ended, on one of its threads, when all of it is freed
     * @throws VirtException {@link ErrorCode#OPERATION_INVALID} if it was started already, or is closed
     */
    public synchronized void start(Consumer<? super MachineEnd> ended) {
        if (started) {
            throw new VirtException(
                    ErrorCode.OPERATION_INVALID, "the machine was started or closed before: make another");
        }
        started = true;
        threads.start(this::free);
        listener = ended;
    }

    private void free() {
        hardware.close();
        listener().accept(gate.how());
        over.countDown();
    }

    private synchronized Consumer<? super MachineEnd> listener() {
        return listener;
    }

    /** Returns when the guest does not run any more; it goes on from there with {@link #resume}. */
    public void pause() {
        gate.close();
    }

    /** Lets the guest run. */
    public void resume() {
        gate.open();
    }

    /**
     * Writes all of the machine to a file, and leaves it paused. Its clocks stand still until it goes on elsewhere.
     *
     * @param document what {@link Snapshot#document} is to tell
     * @throws VirtException if the file cannot be written, or the guest's console is full and nobody reads it
     */
    public void save(Path file, String document) {
        pause();
        try {
            if (!gate.awaitEmpty(SETTLING)) {
                throw new VirtException(
                        ErrorCode.OPERATION_FAILED, "the guest waits for a device: is its console full and not read?");
            }
            hardware.board()
                    .atRest(() -> Snapshot.write(
                            file, document, state, hardware.machine().memorySlots()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VirtException(ErrorCode.OPERATION_FAILED, "interrupted while saving to '" + file + "'", e);
        }
    }

    /** Ends the machine, however its guest loops; does not wait. */
    public void stop() {
        gate.end(new MachineEnd.Stopped());
    }

    /** The same, as the button does it: {@link MachineEnd.Reset}. */
    public void reset() {
        gate.end(new MachineEnd.Reset());
    }

    /** The same for a machine that was {@linkplain #save saved}, and goes on elsewhere. */
    public void stopSaved() {
        gate.end(new MachineEnd.Saved());
    }

    /** Waits until the machine has ended and all of it is freed. */
    public MachineEnd awaitEnd() throws InterruptedException {
        over.await();
        return gate.how();
    }

    /** What the guest has used of the host's processors; zero once it has ended. */
    public Duration cpuTime() {
        return threads.cpuTime();
    }

    /** A device of the machine's, by its kind. */
    public <T extends VirtioDevice> Optional<T> device(Class<T> kind) {
        return hardware.board().devices().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /**
     * What KVM counts of the machine as a whole, to be closed.
     *
     * @throws VirtException if the machine has ended, or the kernel is older than 5.14
     */
    public Statistics statistics() {
        return hardware.machine().statistics();
    }

    /**
     * The same of one of its vCPUs, by its number from 0 on. To be called while the guest is paused, since the kernel lets
     * nobody else at a vCPU that runs; what it returns tells at any time.
     */
    public Statistics vcpuStatistics(int number) {
        return processors.get(number).vcpu().statistics();
    }

    /** How many bytes of its memory the guest and its devices write to within a time, which this takes; pages of 4 KiB count. */
    public long dirtied(Duration time) throws InterruptedException {
        return dirtyMeter.measure(time);
    }

    /** Frees all of it. A guest that still runs is stopped first. Closing twice does nothing. */
    @Override
    public void close() {
        stop();
        if (isNeverStarted()) {
            free();
        }
        boolean interrupted = false;
        while (over.getCount() > 0) {
            try {
                over.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was not started, which now it cannot be any more. */
    private synchronized boolean isNeverStarted() {
        boolean never = !started;
        started = true;
        return never;
    }
}
