package io.virt4j.kvm.machine;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.boot.Boot;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.boot.MpTable;
import io.virt4j.kvm.device.Bus;
import io.virt4j.kvm.device.BusDevice;
import io.virt4j.kvm.device.ExitPort;
import io.virt4j.kvm.device.KeyboardController;
import io.virt4j.kvm.device.PanicPort;
import io.virt4j.kvm.device.PowerPort;
import io.virt4j.kvm.device.PowerTimer;
import io.virt4j.kvm.device.RealTimeClock;
import io.virt4j.kvm.device.Uart16550;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.VirtioMmio;
import io.virt4j.kvm.vm.VirtualMachine;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is on a machine's buses, and the thread that devices work on beside the vCPUs. */
final class Board implements AutoCloseable {
    private final Bus ports;
    private final Bus memory;
    private final InterruptWires wires;
    private final ExecutorService worker;
    private final List<VirtioMmio> transports = new ArrayList<>();

    /** Puts the devices at their addresses; {@code end} takes how the guest ends the machine by one of them. */
    Board(VirtualMachine machine, MachinePlan plan, Consumer<MachineEnd> end) {
        this.wires = new InterruptWires(machine.interrupts());
        this.worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "kvm-" + plan.name() + "-devices");
            thread.setDaemon(true);
            return thread;
        });
        this.ports = ports(plan, end);
        this.memory = memory(machine, plan.devices());
    }

    private Bus ports(MachinePlan plan, Consumer<MachineEnd> end) {
        MemoryMap map = plan.memory();
        long high =
                map.pieces().stream().skip(1).mapToLong(MemoryMap.Piece::length).sum();
        Bus.Builder bus = new Bus.Builder()
                .add(ExitPort.PORT, 1, new ExitPort(code -> end.accept(new MachineEnd.Exited(code))))
                .add(PowerPort.PORT, PowerPort.PORTS, new PowerPort(() -> end.accept(new MachineEnd.PoweredOff())))
                .add(PowerTimer.PORT, PowerTimer.PORTS, new PowerTimer(System::nanoTime))
                .add(PanicPort.PORT, 1, new PanicPort(() -> end.accept(new MachineEnd.Panicked())))
                .add(KeyboardController.PORT, 1, new KeyboardController(() -> end.accept(new MachineEnd.Reset())))
                .add(
                        RealTimeClock.PORT,
                        RealTimeClock.PORTS,
                        new RealTimeClock(InstantSource.system(), map.lowEnd(), high));
        if (plan.serial() != null) {
            Uart16550 com1 = new Uart16550(plan.serial(), wires.wire(Uart16550.COM1_INTERRUPT));
            plan.serial().whenReceived(com1::received);
            bus.add(Uart16550.COM1, Uart16550.PORTS, com1);
        }
        return bus.build();
    }

    private Bus memory(VirtualMachine machine, List<VirtioDevice> devices) {
        Bus.Builder bus = new Bus.Builder();
        List<VirtioSlot> slots = VirtioSlot.first(devices.size());
        for (int i = 0; i < devices.size(); i++) {
            VirtioMmio transport = new VirtioMmio(
                    devices.get(i), machine.memory(), wires.wire(slots.get(i).interrupt()), worker);
            transports.add(transport);
            bus.add(slots.get(i).address(), VirtioMmio.LENGTH, transport);
        }
        return bus.build();
    }

    /** What the guest finds in its memory, which tells it of the machine. */
    static Boot boot(MachinePlan plan) {
        if (plan.devices().size() > VirtioSlot.COUNT) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    plan.devices().size() + " devices are too many: a machine has room for " + VirtioSlot.COUNT);
        }
        List<VirtioSlot> slots = VirtioSlot.first(plan.devices().size());
        String parameters = slots.stream().map(VirtioSlot::kernelParameter).collect(Collectors.joining(" "));
        List<Integer> interrupts = slots.stream().map(VirtioSlot::interrupt).toList();
        return plan.loader().load(parameters, MpTable.of(plan.vcpus(), interrupts));
    }

    Bus ports() {
        return ports;
    }

    /** The devices at addresses where the guest has no memory. */
    Bus memory() {
        return memory;
    }

    /** Runs something while no device works beside the vCPUs. */
    void atRest(Runnable action) throws InterruptedException {
        try {
            worker.submit(action).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (RejectedExecutionException e) {
            throw new VirtException(ErrorCode.OPERATION_INVALID, "the machine has ended", e);
        }
    }

    /** Writes what the devices hold. Not while the guest runs. */
    void save(DataOutput out) throws IOException {
        for (BusDevice device : devices()) {
            device.save(out);
        }
    }

    /** Takes what {@link #save} wrote. Before the guest runs. */
    void restore(DataInput in) throws IOException {
        for (BusDevice device : devices()) {
            device.restore(in);
        }
    }

    private List<BusDevice> devices() {
        List<BusDevice> all = new ArrayList<>(ports.devices());
        all.addAll(memory.devices());
        return all;
    }

    /** Frees the devices. Closing twice does nothing. */
    @Override
    public void close() {
        worker.shutdownNow();
        transports.forEach(VirtioMmio::close);
        wires.close();
    }
}
