package io.virt4j.kvm.embed;

import io.virt4j.kvm.machine.MachineEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a run of a guest ended.
 *
 * @param lastLines what a guest that crashed had said on its console before
 */
record RunEnd(MachineEnd how, List<String> lastLines) {
    static RunEnd of(MachineEnd how, GuestConsoles consoles) {
        return new RunEnd(how, Reasons.isCrash(how) ? consoles.lastLines() : List.of());
    }

    /** The byte that the guest left when it ended by itself; 0 for a plain power-off. */
    OptionalInt exitCode() {
        if (how instanceof MachineEnd.Exited exited) {
            return OptionalInt.of(exited.code());
        }
        return how instanceof MachineEnd.PoweredOff ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** How the guest crashed and what it said last, if that is how it ended. */
    List<String> messages() {
        List<String> messages = new ArrayList<>();
        if (how instanceof MachineEnd.Crashed crashed) {
            messages.add("the guest crashed: " + crashed.how());
        } else if (how instanceof MachineEnd.Panicked) {
            messages.add("the guest panicked");
        }
        lastLines.forEach(line -> messages.add("console: " + line));
        return messages;
    }
}
