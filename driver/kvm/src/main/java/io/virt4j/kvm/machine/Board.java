package io.virt4j.kvm.machine;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.boot.AcpiPower;
import io.virt4j.kvm.boot.AcpiTables;
import io.virt4j.kvm.boot.Boot;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.boot.MmioDevice;
import io.virt4j.kvm.boot.MpTable;
import io.virt4j.kvm.boot.PlatformTables;
import io.virt4j.kvm.device.Bus;
import io.virt4j.kvm.device.BusDevice;
import io.virt4j.kvm.device.DebugPort;
import io.virt4j.kvm.device.ExitPort;
import io.virt4j.kvm.device.KeyboardController;
import io.virt4j.kvm.device.PanicPort;
import io.virt4j.kvm.device.PowerEvents;
import io.virt4j.kvm.device.PowerPort;
import io.virt4j.kvm.device.PowerTimer;
import io.virt4j.kvm.device.RealTimeClock;
import io.virt4j.kvm.device.Uart16550;
import io.virt4j.kvm.sys.EventDescriptor;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.VirtioMmio;
import io.virt4j.kvm.vm.Doorbell;
import io.virt4j.kvm.vm.VirtualMachine;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is on a machine's buses, and the thread that devices work on beside the vCPUs. */
final class Board implements AutoCloseable {
    private final MachinePlan plan;
    private final EventLoop loop;
    private final List<VirtioDevice> devices;
    private final List<MmioDevice> slots;
    private final List<BusDevice> onBuses = new ArrayList<>();
    private @Nullable InterruptWires wires;

    /** Opens the devices of a machine. */
    Board(MachinePlan plan) {
        this.plan = plan;
        this.loop = new EventLoop("kvm-" + plan.name() + "-devices");
        try {
            this.devices = plan.devices().open(loop);
        } catch (RuntimeException e) {
            loop.close();
            throw e;
        }
        this.slots = VirtioSlots.first(Math.min(devices.size(), VirtioSlots.COUNT));
    }

    /** What the guest finds in its memory, which tells it of the machine. */
    Boot boot() {
        if (devices.size() > VirtioSlots.COUNT) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    devices.size() + " devices are too many: a machine has room for " + VirtioSlots.COUNT);
        }
        List<Integer> interrupts = slots.stream().map(MmioDevice::interrupt).toList();
        PlatformTables tables = MpTable.of(plan.vcpus(), interrupts);
        if (plan.acpi()) {
            // Its own description of the devices stands for the kernel's parameters.
            boolean hasSerialPort = plan.serial() != null;
            PlatformTables acpi = AcpiTables.of(plan.vcpus(), slots, hasSerialPort, AcpiPower.FIXED);
            return plan.loader().load("", tables.and(acpi));
        }
        String parameters = slots.stream().map(MmioDevice::parameter).collect(Collectors.joining(" "));
        return plan.loader().load(parameters, tables);
    }

    /** Puts the devices into a machine that has its interrupt controllers. */
    Buses connect(VirtualMachine machine, Consumer<MachineEnd> end) {
        InterruptWires connected = new InterruptWires(machine.interrupts());
        wires = connected;
        Buses buses = new Buses(ports(connected, end), memory(machine, connected));
        onBuses.addAll(buses.ports().devices());
        onBuses.addAll(buses.memory().devices());
        return buses;
    }

    private Bus ports(InterruptWires connected, Consumer<MachineEnd> end) {
        MemoryMap map = plan.memory();
        long high =
                map.pieces().stream().skip(1).mapToLong(MemoryMap.Piece::length).sum();
        Bus.Builder bus = new Bus.Builder()
                .add(ExitPort.PORT, 1, new ExitPort(code -> end.accept(new MachineEnd.Exited(code))))
                .add(PowerPort.PORT, PowerPort.PORTS, new PowerPort(() -> end.accept(new MachineEnd.PoweredOff())))
                .add(PowerEvents.PORT, PowerEvents.PORTS, new PowerEvents())
                .add(PowerTimer.PORT, PowerTimer.PORTS, new PowerTimer(System::nanoTime))
                .add(PanicPort.PORT, 1, new PanicPort(() -> end.accept(new MachineEnd.Panicked())))
                .add(KeyboardController.PORT, 1, new KeyboardController(() -> end.accept(new MachineEnd.Reset())))
                .add(
                        RealTimeClock.PORT,
                        RealTimeClock.PORTS,
                        new RealTimeClock(InstantSource.system(), map.lowEnd(), high));
        if (plan.serial() != null) {
            Uart16550 com1 = new Uart16550(plan.serial(), connected.wire(Uart16550.COM1_INTERRUPT));
            plan.serial().whenReceived(com1::received);
            bus.add(Uart16550.COM1, Uart16550.PORTS, com1);
        }
        if (plan.debug() != null) {
            bus.add(DebugPort.PORT, 1, new DebugPort(plan.debug()));
        }
        return bus.build();
    }

    private Bus memory(VirtualMachine machine, InterruptWires connected) {
        Bus.Builder bus = new Bus.Builder();
        for (int i = 0; i < slots.size(); i++) {
            MmioDevice slot = slots.get(i);
            VirtioMmio transport =
                    new VirtioMmio(devices.get(i), machine.memory(), connected.wire(slot.interrupt()), loop);
            bus.add(slot.address(), slot.length(), transport);
            connectDoorbells(machine, devices.get(i), slot.address() + VirtioMmio.NOTIFICATION);
        }
        return bus.build();
    }

    /** Spares notifications their exit where somebody else than the device waits for them. */
    private static void connectDoorbells(VirtualMachine machine, VirtioDevice device, long register) {
        Doorbell doorbell = Doorbell.memory(register, Integer.BYTES);
        int queue = 0;
        for (EventDescriptor event : device.doorbells()) {
            machine.events().connect(doorbell.matching(queue++), event);
        }
    }

    List<VirtioDevice> devices() {
        return devices;
    }

    /** Runs something while no device works beside the vCPUs. */
    void atRest(Runnable action) throws InterruptedException {
        loop.pause();
        try {
            action.run();
        } finally {
            loop.resume();
        }
    }

    /** Writes what the devices hold. Not while the guest runs. */
    void save(DataOutput out) throws IOException {
        for (BusDevice device : onBuses) {
            device.save(out);
        }
    }

    /** Takes what {@link #save} wrote. Before the guest runs. */
    void restore(DataInput in) throws IOException {
        for (BusDevice device : onBuses) {
            device.restore(in);
        }
    }

    /** Frees the devices, once no vCPU runs. Closing twice does nothing. */
    @Override
    public void close() {
        loop.close();
        devices.forEach(VirtioDevice::close);
        if (wires != null) {
            wires.close();
        }
    }
}
