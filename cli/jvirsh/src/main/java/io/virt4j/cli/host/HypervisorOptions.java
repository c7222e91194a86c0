package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.host.Hypervisor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which hypervisor of the host is meant: the options that all commands about a processor of a guest have. */
final class HypervisorOptions {
    @Option(names = "--virttype", paramLabel = "TYPE", description = "the kind of domain, such as kvm or qemu")
    @Nullable
    String virttype;

    @Option(names = "--emulator", paramLabel = "FILE", description = "the path of the emulator on the host")
    @Nullable
    String emulator;

    @Option(
            names = "--arch",
            paramLabel = "ARCHITECTURE",
            description = "the architecture of the guest, such as x86_64")
    @Nullable
    String arch;

    @Option(names = "--machine", paramLabel = "MACHINE", description = "the kind of machine, such as q35")
    @Nullable
    String machine;

    Hypervisor hypervisor() throws CommandFailed {
        DialectCommand.refuseEmpty(virttype, "virttype");
        DialectCommand.refuseEmpty(emulator, "emulator");
        DialectCommand.refuseEmpty(arch, "arch");
        DialectCommand.refuseEmpty(machine, "machine");
        return new Hypervisor(emulator, arch, machine, virttype);
    }
}
