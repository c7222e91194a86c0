package io.virt4j.kvm.machine;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.boot.Boot;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.boot.Rom;
import io.virt4j.kvm.sys.Mapping;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.vm.DirtyPages;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.MemorySlot;
import io.virt4j.kvm.vm.SlotFlag;
import io.virt4j.kvm.vm.Statistics;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VirtualMachine;
import io.virt4j.kvm.vm.state.Cpuid;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A whole machine: memory, processors and devices, loaded with its guest when it is made. Each vCPU has a thread of its own
 * from {@link #start} on, and the guest runs from {@link #resume} on. Usable from any thread.
 */
public final class MicroVm implements AutoCloseable {
    private static final long GLANCE_NANOS = 50_000;

    /** How long a vCPU may take to finish an access before the machine is saved. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final Kvm kvm;
    private final VirtualMachine virtualMachine;
    private final Map<MemorySlot, Set<SlotFlag>> slots = new LinkedHashMap<>();
    private final Board board;
    private final RunGate gate = new RunGate();
    private final List<Vcpu> vcpus = new ArrayList<>();
    private final List<HostQuirks> bridges = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<ThreadClock> clocks = new ArrayList<>();
    private final AtomicReference<@Nullable MachineEnd> end = new AtomicReference<>();
    private final AtomicInteger running = new AtomicInteger();
    private volatile Consumer<? super MachineEnd> whenOver = how -> {};
    private final CountDownLatch over = new CountDownLatch(1);

    private MicroVm(Kvm kvm, MachinePlan plan, Board board, Consumer<MicroVm> fillMemory, Consumer<MicroVm> begin) {
        this.kvm = kvm;
        this.board = board;
        this.virtualMachine = kvm.createVirtualMachine();
        try {
            fillMemory.accept(this);
            virtualMachine.interrupts().createControllers();
            virtualMachine.time().createPit(true);
            addVcpus(plan, new ExitHandler(board.connect(virtualMachine, this::end), gate, this::end));
            begin.accept(this);
        } catch (RuntimeException | OutOfMemoryError e) {
            virtualMachine.close();
            throw e;
        }
    }

    /**
     * Makes a machine that boots once it is started.
     *
     * @throws VirtException if the host refuses, or a file cannot be read
     */
    public static MicroVm booting(Kvm kvm, MachinePlan plan) {
        Board board = new Board(plan);
        try (Boot boot = board.boot()) {
            return new MicroVm(
                    kvm,
                    plan,
                    board,
                    made -> made.addMemory(plan, boot),
                    made -> boot.load(made.virtualMachine.memory(), made.vcpus.get(0)));
        } catch (RuntimeException | OutOfMemoryError e) {
            board.close();
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
        Board board = new Board(plan);
        try {
            return new MicroVm(
                    kvm,
                    plan,
                    board,
                    made -> made.slots.putAll(snapshot.addMemory(made.virtualMachine)),
                    made -> made.restoreState(snapshot));
        } catch (RuntimeException | OutOfMemoryError e) {
            board.close();
            throw e;
        }
    }

    /** All of it comes before the interrupt controllers: a slot that comes after them takes milliseconds. */
    private void addMemory(MachinePlan plan, Boot boot) {
        for (MemoryMap.Piece piece : plan.memory().pieces()) {
            slots.put(virtualMachine.addMemory(piece.address(), piece.length()), Set.of());
        }
        for (Rom rom : boot.roms()) {
            Mapping mapping = Mapping.anonymous(rom.bytes().remaining(), "firmware");
            mapping.access(
                    0, rom.bytes().remaining(), part -> part.put(rom.bytes().duplicate()));
            Set<SlotFlag> readOnly = Set.of(SlotFlag.READ_ONLY);
            slots.put(virtualMachine.addMemory(rom.address(), mapping, readOnly), readOnly);
        }
    }

    private void addVcpus(MachinePlan plan, ExitHandler exits) {
        if (plan.hostQuirks()) {
            HostQuirks.prepare(virtualMachine);
        }
        for (int i = 0; i < plan.vcpus(); i++) {
            Cpuid cpuid = kvm.supportedCpuid().withApic(i);
            Vcpu vcpu = virtualMachine.createVcpu(i, plan.hostQuirks() ? HostQuirks.without(cpuid) : cpuid);
            vcpus.add(vcpu);
            HostQuirks quirks = plan.hostQuirks() ? new HostQuirks(vcpu, virtualMachine.memory()) : null;
            if (quirks != null) {
                bridges.add(quirks);
            }
            VcpuLoop loop = new VcpuLoop(vcpu, gate, exits, quirks);
            Thread thread = new Thread(() -> run(loop), "kvm-" + plan.name() + "-vcpu" + i);
            thread.setDaemon(true);
            threads.add(thread);
        }
    }

    /**
     * Starts the threads; the guest waits for {@link #resume}. To be called once.
     *
     * @param ended is told how the machine ended, on one of its threads, when all of it is freed
     */
    public void start(Consumer<? super MachineEnd> ended) {
        running.set(threads.size());
        whenOver = ended;
        threads.forEach(Thread::start);
    }

    private void run(VcpuLoop loop) {
        synchronized (clocks) {
            clocks.add(ThreadClock.ofCurrentThread());
        }
        try {
            loop.run();
        } catch (InterruptedException e) {
            end(new MachineEnd.Crashed("the thread of a vCPU was interrupted"));
        } catch (RuntimeException | Error e) {
            end(new MachineEnd.Crashed("the engine failed: " + e));
        } finally {
            if (running.decrementAndGet() == 0) {
                free();
            }
        }
    }

    private void free() {
        board.close();
        virtualMachine.close();
        whenOver.accept(Objects.requireNonNull(end.get()));
        over.countDown();
    }

    /** The first end is the one that counts. */
    private void end(MachineEnd how) {
        end.compareAndSet(null, how);
        gate.stop();
        vcpus.forEach(Vcpu::kick);
    }

    /** Returns when the guest does not run any more; it goes on from there with {@link #resume}. */
    public void pause() {
        gate.close();
        for (Vcpu vcpu : vcpus) {
            vcpu.kick();
            while (vcpu.isInGuest()) {
                LockSupport.parkNanos(GLANCE_NANOS);
            }
        }
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
            board.atRest(() -> Snapshot.write(file, document, state()::save, slots));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VirtException(ErrorCode.OPERATION_FAILED, "interrupted while saving to '" + file + "'", e);
        }
    }

    private void restoreState(Snapshot snapshot) {
        try (DataInputStream in = snapshot.state()) {
            state().restore(in);
            bridges.forEach(HostQuirks::resume);
        } catch (IOException e) {
            throw new VirtException(
                    ErrorCode.OPERATION_FAILED, "the machine cannot go on where it was saved: " + e.getMessage(), e);
        }
    }

    private MachineState state() {
        return new MachineState(kvm, virtualMachine, vcpus, board);
    }

    /** Ends the machine, however its guest loops; does not wait. */
    public void stop() {
        end(new MachineEnd.Stopped());
    }

    /** The same, as the button does it: {@link MachineEnd.Reset}. */
    public void reset() {
        end(new MachineEnd.Reset());
    }

    /** The same for a machine that was {@linkplain #save saved}, and goes on elsewhere. */
    public void stopSaved() {
        end(new MachineEnd.Saved());
    }

    /** Waits until the machine has ended and all of it is freed. */
    public MachineEnd awaitEnd() throws InterruptedException {
        over.await();
        return Objects.requireNonNull(end.get());
    }

    /** What the guest has used of the host's processors; zero once it has ended. */
    public Duration cpuTime() {
        synchronized (clocks) {
            return clocks.stream().map(ThreadClock::read).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /** A device of the machine's, by its kind. */
    public <T extends VirtioDevice> Optional<T> device(Class<T> kind) {
        return board.devices().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /**
     * What KVM counts of the machine as a whole, to be closed.
     *
     * @throws VirtException if the machine has ended, or the kernel is older than 5.14
     */
    public Statistics statistics() {
        return virtualMachine.statistics();
    }

    /**
     * The same of one of its vCPUs, by its number from 0 on. To be called while the guest is paused, since the kernel lets
     * nobody else at a vCPU that runs; what it returns tells at any time.
     */
    public Statistics vcpuStatistics(int number) {
        return vcpus.get(number).statistics();
    }

    /** How many bytes of its memory the guest writes to within a time, which this takes; pages of 4 KiB count. */
    public synchronized long dirtied(Duration time) throws InterruptedException {
        List<MemorySlot> writable = slots.entrySet().stream()
                .filter(each -> !each.getValue().contains(SlotFlag.READ_ONLY))
                .map(Map.Entry::getKey)
                .toList();
        try {
            writable.forEach(slot -> slot.flags(Set.of(SlotFlag.LOG_DIRTY_PAGES)));
            over.await(time.toNanos(), TimeUnit.NANOSECONDS);
            return writable.stream().mapToLong(MicroVm::dirtyPages).sum() * MemorySlot.PAGE_SIZE;
        } finally {
            if (over.getCount() > 0) {
                writable.forEach(slot -> slot.flags(Set.of()));
            }
        }
    }

    private static long dirtyPages(MemorySlot slot) {
        DirtyPages dirty = slot.newDirtyPages();
        slot.dirtyPages(dirty);
        return dirty.count();
    }

    /** Frees all of it. A guest that still runs is stopped first. Closing twice does nothing. */
    @Override
    public void close() {
        stop();
        if (running.get() == 0 && over.getCount() > 0) {
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
}
