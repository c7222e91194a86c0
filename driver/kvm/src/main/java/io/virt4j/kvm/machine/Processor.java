package io.virt4j.kvm.machine;

import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VirtualMachine;
import io.virt4j.kvm.vm.state.Cpuid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a machine's processors.
 *
 * @param quirks what bridges the holes of the host's KVM; null where none are to be bridged
 */
record Processor(Vcpu vcpu, @Nullable HostQuirks quirks) {
    /** Gives a machine the processors of its plan. */
    static List<Processor> addTo(VirtualMachine machine, Kvm kvm, MachinePlan plan) {
        if (plan.hostQuirks()) {
            HostQuirks.prepare(machine);
        }
        List<Processor> processors = new ArrayList<>();
        for (int i = 0; i < plan.vcpus(); i++) {
            Cpuid cpuid = kvm.supportedCpuid().withApic(i);
            if (plan.hostQuirks()) {
                Vcpu vcpu = machine.createVcpu(i, HostQuirks.without(cpuid));
                processors.add(new Processor(vcpu, new HostQuirks(vcpu, machine.memory())));
            } else {
                processors.add(new Processor(machine.createVcpu(i, cpuid), null));
            }
        }
        return List.copyOf(processors);
    }

    /** Its vCPU has got the state of another. */
    void restored() {
        if (quirks != null) {
            quirks.resume();
        }
    }
}
