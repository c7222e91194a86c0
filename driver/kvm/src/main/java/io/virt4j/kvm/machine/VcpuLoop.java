package io.virt4j.kvm.machine;

import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuExit;
import org.jspecify.annotations.Nullable;

/** The loop of a vCPU's thread: into the guest, and what the guest needs, again and again. */
final class VcpuLoop {
    private final Vcpu vcpu;
    private final RunGate gate;
    private final ExitHandler exits;
    private final @Nullable HostQuirks quirks;

    VcpuLoop(Processor processor, RunGate gate, ExitHandler exits) {
        this.vcpu = processor.vcpu();
        this.quirks = processor.quirks();
        this.gate = gate;
        this.exits = exits;
    }

    /** Runs the guest while the gate lets it, until the machine ends. */
    void run() throws InterruptedException {
        while (gate.enter()) {
            try {
                runWhileOpen();
            } finally {
                gate.leave();
            }
        }
    }

    /**
     * KVM finishes an access of the guest's only when the vCPU is run again, so the last run, which a kick makes come back
     * at once, leaves the vCPU in a state that can be saved.
     */
    private void runWhileOpen() {
        while (true) {
            VcpuExit exit = vcpu.run();
            if (exit instanceof VcpuExit.Interrupted) {
                if (gate.isClosed()) {
                    return;
                }
            } else if (quirks == null || !quirks.bridge(exit)) {
                exits.handle(vcpu, exit);
            }
            if (gate.isClosed()) {
                vcpu.kick();
            }
        }
    }
}
