package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Fields;
import io.virt4j.cli.Session;
import io.virt4j.host.CpuMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print which of the host's processors are on. */
@Command(name = "nodecpumap", description = "Print how many CPUs the host has, and which of them are in use.")
final class NodeCpuMap extends DialectCommand {
    private static final int LABEL_WIDTH = 15;

    @Option(names = "--pretty", description = "print them as ranges of numbers")
    boolean pretty;

    @Override
    public void run(Session session) throws CommandFailed {
        CpuMap map = session.connection().cpuMap();
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        fields.print("CPUs present:", Integer.toString(map.present()));
        fields.print("CPUs online:", Integer.toString(map.online().size()));
        fields.print("CPU map:", pretty ? map.online().toString() : letters(map));
    }

    /** A letter for each that is on, a dash for each that is off. */
    private static String letters(CpuMap map) {
        StringBuilder letters = new StringBuilder();
        for (int cpu = 0; cpu < map.present(); cpu++) {
            letters.append(map.online().contains(cpu) ? 'y' : '-');
        }
        return letters.toString();
    }

    @Override
    public String failure() {
        return "Unable to get cpu map";
    }
}
