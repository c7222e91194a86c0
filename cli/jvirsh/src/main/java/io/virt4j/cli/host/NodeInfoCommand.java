package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Fields;
import io.virt4j.cli.Session;
import io.virt4j.host.NodeInfo;
import picocli.CommandLine.Command;

/** Print the host's processors and memory. */
@Command(
        name = "nodeinfo",
        description = "Print the model, number and speed of the host's CPUs, and the size of its memory.")
final class NodeInfoCommand extends DialectCommand {
    private static final int LABEL_WIDTH = 20;

    @Override
    public void run(Session session) throws CommandFailed {
        NodeInfo info = session.connection().nodeInfo();
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        fields.print("CPU model:", info.model());
        fields.print("CPU(s):", Integer.toString(info.cpus()));
        if (info.mhz() != 0) {
            fields.print("CPU frequency:", info.mhz() + " MHz");
        }
        fields.print("CPU socket(s):", Integer.toString(info.sockets()));
        fields.print("Core(s) per socket:", Integer.toString(info.cores()));
        fields.print("Thread(s) per core:", Integer.toString(info.threads()));
        fields.print("NUMA cell(s):", Integer.toString(info.nodes()));
        fields.print("Memory size:", info.memory().kibibytes() + " KiB");
    }

    @Override
    public String failure() {
        return "failed to get node information";
    }
}
