package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.domain.Domain;
import io.virt4j.domain.cpu.IoThread;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List the I/O threads of a domain. */
@Command(
        name = "iothreadinfo",
        description = "List the I/O threads of a domain, and the CPUs of the host on which they may run.")
final class IoThreadInfo extends DomainCommand {
    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
    }

    @Override
    protected void run(Domain found, Session session) {
        List<IoThread> threads = found.ioThreads(affect.impact());
        if (threads.isEmpty()) {
            session.out().notice("No IOThreads found for the domain");
            return;
        }
        Table table = new Table("IOThread ID", "CPU Affinity");
        for (IoThread thread : threads) {
            table.row(Integer.toString(thread.id()), thread.affinity().toString());
        }
        table.print(session.out());
    }

    @Override
    public String failure() {
        return "Unable to get domain IOThreads information";
    }
}
