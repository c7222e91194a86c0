package io.virt4j.kvm.machine;

import io.virt4j.VirtException;
import io.virt4j.kvm.boot.Boot;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.boot.Rom;
import io.virt4j.kvm.sys.Mapping;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.SlotFlag;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VirtualMachine;
import io.virt4j.kvm.vm.state.Cpuid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
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

    private final VirtualMachine virtualMachine;
    private final Board board;
    private final RunGate gate = new RunGate();
    private final List<Vcpu> vcpus = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<ThreadClock> clocks = new ArrayList<>();
    private final AtomicReference<@Nullable MachineEnd> end = new AtomicReference<>();
    private final AtomicInteger running = new AtomicInteger();
    private volatile Consumer<? super MachineEnd> whenOver = how -> {};
    private final CountDownLatch over = new CountDownLatch(1);

    /**
     * Makes a machine that is ready to start.
     *
     * @throws VirtException if the host refuses, or a file cannot be read
     */
    public MicroVm(Kvm kvm, MachinePlan plan) {
        try (Boot boot = Board.boot(plan)) {
            this.virtualMachine = kvm.createVirtualMachine();
            try {
                addMemory(plan, boot);
                this.board = addBoard(plan);
                addVcpus(kvm, plan);
                boot.load(virtualMachine.memory(), vcpus.get(0));
            } catch (RuntimeException | OutOfMemoryError e) {
                virtualMachine.close();
                throw e;
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            plan.devices().forEach(VirtioDevice::close);
            throw e;
        }
    }

    /** All of it comes before the interrupt controllers: a slot that comes after them takes milliseconds. */
    private void addMemory(MachinePlan plan, Boot boot) {
        for (MemoryMap.Piece piece : plan.memory().pieces()) {
            virtualMachine.addMemory(piece.address(), piece.length());
        }
        for (Rom rom : boot.roms()) {
            Mapping mapping = Mapping.anonymous(rom.bytes().remaining(), "firmware");
            mapping.access(
                    0, rom.bytes().remaining(), part -> part.put(rom.bytes().duplicate()));
            virtualMachine.addMemory(rom.address(), mapping, Set.of(SlotFlag.READ_ONLY));
        }
    }

    private Board addBoard(MachinePlan plan) {
        virtualMachine.interrupts().createControllers();
        virtualMachine.time().createPit(true);
        return new Board(virtualMachine, plan, this::end);
    }

    private void addVcpus(Kvm kvm, MachinePlan plan) {
        ExitHandler exits = new ExitHandler(board.ports(), board.memory(), gate, this::end);
        if (plan.hostQuirks()) {
            HostQuirks.prepare(virtualMachine);
        }
        for (int i = 0; i < plan.vcpus(); i++) {
            Cpuid cpuid = kvm.supportedCpuid().withApic(i);
            Vcpu vcpu = virtualMachine.createVcpu(i, plan.hostQuirks() ? HostQuirks.without(cpuid) : cpuid);
            vcpus.add(vcpu);
            HostQuirks quirks = plan.hostQuirks() ? new HostQuirks(vcpu, virtualMachine.memory()) : null;
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

    /** Ends the machine, however its guest loops; does not wait. */
    public void stop() {
        end(new MachineEnd.Stopped());
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
