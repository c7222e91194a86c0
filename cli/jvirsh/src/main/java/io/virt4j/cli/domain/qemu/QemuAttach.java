package io.virt4j.cli.domain.qemu;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Take over a QEMU that was started without libvirt. */
@Command(
        name = "qemu-attach",
        description = "Make a QEMU that was started without libvirt a domain; no present host can do it any more.")
final class QemuAttach extends DialectCommand {
    @Option(names = "--pid", required = true, paramLabel = "PID", description = "the number of QEMU's process")
    String pid;

    @Override
    public void run(Session session) throws CommandFailed {
        long process = new NumberWord("pid", pid).toUnsignedInt();
        Domain attached;
        try {
            attached = session.connection().qemuAttach((int) process);
        } catch (VirtException e) {
            throw new CommandFailed("Failed to attach to pid " + process, e.getMessage());
        }
        session.out().notice("Domain '" + attached.name() + "' attached to pid " + process + "\n");
    }
}
