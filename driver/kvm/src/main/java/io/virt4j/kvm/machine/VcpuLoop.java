package io.virt4j.kvm.machine;

import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuExit;

/** The loop of a vCPU's thread: into the guest, and what the guest needs, again and again. */
final class VcpuLoop {
    private final Vcpu vcpu;
    private final RunGate gate;
    private final ExitHandler exits;

    VcpuLoop(Vcpu vcpu, RunGate gate, ExitHandler exits) {
        this.vcpu = vcpu;
        this.gate = gate;
        this.exits = exits;
    }

    /** Runs the guest while the gate lets it, until that is stopped. */
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
    private void runWhileOpen() throws InterruptedException {
        while (true) {
            VcpuExit exit = vcpu.run();
            if (exit instanceof VcpuExit.Interrupted) {
                if (gate.isClosed()) {
                    return;
                }
            } else {
                exits.handle(vcpu, exit);
            }
            if (gate.isClosed()) {
                vcpu.kick();
            }
        }
    }
}
