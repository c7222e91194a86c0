package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.host.Hypervisor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print what a domain on a hypervisor of the host can have, as XML. */
@Command(
        name = "domcapabilities",
        description = "Print what domains on a hypervisor of the host can have, as XML.",
        footer = "jvirsh domcapabilities --virttype kvm --machine q35")
final class DomCapabilities extends DialectCommand {
    @Option(names = "--virttype", paramLabel = "TYPE", description = "the kind of domain, such as kvm or qemu")
    @Nullable
    String virttype;

    @Option(names = "--emulatorbin", paramLabel = "FILE", description = "the path of the emulator on the host")
    @Nullable
    String emulatorbin;

    @Option(
            names = "--arch",
            paramLabel = "ARCHITECTURE",
            description = "the architecture of the guest, such as x86_64")
    @Nullable
    String arch;

    @Option(names = "--machine", paramLabel = "MACHINE", description = "the kind of machine, such as q35")
    @Nullable
    String machine;

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(virttype, "virttype");
        refuseEmpty(emulatorbin, "emulatorbin");
        refuseEmpty(arch, "arch");
        refuseEmpty(machine, "machine");
        Hypervisor hypervisor = new Hypervisor(emulatorbin, arch, machine, virttype);
        session.out().line(session.connection().domainCapabilities(hypervisor));
    }

    @Override
    public String failure() {
        return "failed to get emulator capabilities";
    }
}
