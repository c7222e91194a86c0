package io.virt4j.cli.host;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.parameter.Parameters;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print how long the host's processors did what. */
@Command(name = "nodecpustats", description = "Print how much time the host's CPUs have spent on what, in nanoseconds.")
final class NodeCpuStats extends DialectCommand {
    @Option(names = "--cpu", paramLabel = "NUMBER", description = "print that of this CPU alone")
    @Nullable
    Integer cpu;

    @Option(names = "--percent", description = "print percentages, measured during one second")
    boolean percent;

    @Override
    public void run(Session session) throws CommandFailed {
        Connection host = session.connection();
        CpuTimes now = times(host);
        if (!percent) {
            now.print(session.out());
            return;
        }
        if (now.isUtilization()) {
            now.printUtilization(session.out());
            return;
        }
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted while the processors were watched");
        }
        times(host).printPercentSince(now, session.out());
    }

    private CpuTimes times(Connection host) {
        Parameters statistics = cpu == null ? host.cpuStats() : host.cpuStats(cpu);
        return new CpuTimes(statistics);
    }

    @Override
    public String failure() {
        return "Unable to get number of cpu stats";
    }
}
