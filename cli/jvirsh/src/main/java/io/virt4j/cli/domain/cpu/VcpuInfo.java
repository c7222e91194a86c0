package io.virt4j.cli.domain.cpu;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Fields;
import io.virt4j.cli.Output;
import io.virt4j.cli.Seconds;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.cpu.Vcpu;
import io.virt4j.host.CpuSet;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print where the vCPUs of a domain run. */
@Command(
        name = "vcpuinfo",
        description = "Print for each vCPU of a domain its state, its CPU time and where it runs and may run.")
final class VcpuInfo extends DomainCommand {
    private static final int LABEL_WIDTH = 15;
    private static final String UNKNOWN = "N/A";
    private static final String[] STATES = {"offline", "running", "blocked"};

    @Option(names = "--pretty", description = "print the CPUs on which it may run as ranges of numbers")
    boolean pretty;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        int hostCpus = HostCpuCount.of(session);
        DomainState state = found.info().state();
        List<Vcpu> vcpus;
        try {
            vcpus = found.vcpus();
        } catch (VirtException e) {
            if (!state.equals(DomainState.SHUTOFF)) {
                throw e;
            }
            printDefined(found, hostCpus, session.out());
            return;
        }
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        for (int i = 0; i < vcpus.size(); i++) {
            if (i > 0) {
                session.out().line("");
            }
            print(vcpus.get(i), hostCpus, fields);
        }
    }

    private void print(Vcpu vcpu, int hostCpus, Fields fields) {
        fields.print("VCPU:", Integer.toString(vcpu.number()));
        fields.print(
                "CPU:", vcpu.cpu().isPresent() ? Integer.toString(vcpu.cpu().getAsInt()) : UNKNOWN);
        int state = vcpu.state().number();
        fields.print("State:", state >= 0 && state < STATES.length ? STATES[state] : "no state");
        if (!vcpu.time().isZero()) {
            fields.print("CPU time:", Seconds.tenths(vcpu.time()) + "s");
        }
        fields.print("CPU Affinity:", affinity(vcpu.affinity(), hostCpus));
    }

    private void printDefined(Domain found, int hostCpus, Output out) throws CommandFailed {
        List<Integer> vcpus = DefinedVcpus.of(found);
        List<CpuSet> pins = found.vcpuPins(EnumSet.of(ModificationImpact.CONFIG));
        Fields fields = new Fields(out, LABEL_WIDTH);
        for (int i = 0; i < vcpus.size(); i++) {
            if (i > 0) {
                out.line("");
            }
            int vcpu = vcpus.get(i);
            fields.print("VCPU:", Integer.toString(vcpu));
            fields.print("CPU:", UNKNOWN);
            fields.print("State:", UNKNOWN);
            fields.print("CPU time", UNKNOWN);
            fields.print("CPU Affinity:", affinity(vcpu < pins.size() ? pins.get(vcpu) : CpuSet.of(), hostCpus));
        }
    }

    private String affinity(CpuSet cpus, int hostCpus) {
        if (pretty) {
            return cpus + " (out of " + hostCpus + ")";
        }
        StringBuilder text = new StringBuilder(hostCpus);
        for (int cpu = 0; cpu < hostCpus; cpu++) {
            text.append(cpus.contains(cpu) ? 'y' : '-');
        }
        return text.toString();
    }
}
