package io.virt4j.kvm.machine;

import io.virt4j.VirtException;
import io.virt4j.kvm.device.InterruptLine;
import io.virt4j.kvm.sys.EventDescriptor;
import io.virt4j.kvm.vm.MachineInterrupts;
import java.util.ArrayList;
import java.util.List;

/** The wires from a machine's devices to the kernel's interrupt controllers. */
final class InterruptWires implements AutoCloseable {
    private final MachineInterrupts interrupts;
    private final List<EventDescriptor> events = new ArrayList<>();

    InterruptWires(MachineInterrupts interrupts) {
        this.interrupts = interrupts;
    }

    /** A wire to an input of the controllers, by its number. */
    InterruptLine wire(int input) {
        EventDescriptor event = new EventDescriptor();
        events.add(event);
        interrupts.connect(event, input);
        return () -> {
            try {
                event.signal();
            } catch (VirtException e) {
                // The machine is gone, and a device of it hears of that a moment later.
            }
        };
    }

    @Override
    public void close() {
        events.forEach(EventDescriptor::close);
    }
}
