package io.virt4j.kvm.machine;

import io.virt4j.kvm.device.Bus;
import io.virt4j.kvm.device.ExitPort;
import io.virt4j.kvm.device.KeyboardController;
import io.virt4j.kvm.device.PanicPort;
import io.virt4j.kvm.device.PowerPort;
import io.virt4j.kvm.device.PowerTimer;
import io.virt4j.kvm.device.RealTimeClock;
import io.virt4j.kvm.device.Uart16550;
import java.time.InstantSource;
import java.util.function.Consumer;

/** What is on a machine's buses. */
final class Board {
    private final Bus ports;
    private final Bus memory;

    private Board(Bus ports, Bus memory) {
        this.ports = ports;
        this.memory = memory;
    }

    /** Puts the devices at their addresses; {@code end} takes how the guest ends the machine by one of them. */
    static Board build(MachinePlan plan, Consumer<MachineEnd> end) {
        long high = plan.source().map().pieces().stream()
                .skip(1)
                .mapToLong(piece -> piece.length())
                .sum();
        Bus.Builder ports = new Bus.Builder()
                .add(ExitPort.PORT, 1, new ExitPort(code -> end.accept(new MachineEnd.Exited(code))))
                .add(PowerPort.PORT, PowerPort.PORTS, new PowerPort(() -> end.accept(new MachineEnd.PoweredOff())))
                .add(PowerTimer.PORT, PowerTimer.PORTS, new PowerTimer(System::nanoTime))
                .add(PanicPort.PORT, 1, new PanicPort(() -> end.accept(new MachineEnd.Panicked())))
                .add(KeyboardController.PORT, 1, new KeyboardController(() -> end.accept(new MachineEnd.Reset())))
                .add(
                        RealTimeClock.PORT,
                        RealTimeClock.PORTS,
                        new RealTimeClock(
                                InstantSource.system(), plan.source().map().lowEnd(), high));
        if (plan.serial() != null) {
            ports.add(Uart16550.COM1, Uart16550.PORTS, new Uart16550(plan.serial()));
        }
        return new Board(ports.build(), new Bus.Builder().build());
    }

    Bus ports() {
        return ports;
    }

    /** The devices at addresses where the guest has no memory. */
    Bus memory() {
        return memory;
    }
}
