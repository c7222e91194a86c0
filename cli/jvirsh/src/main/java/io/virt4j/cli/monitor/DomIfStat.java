package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.device.InterfaceStats;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the traffic of a network interface of a domain. */
@Command(
        name = "domifstat",
        description = "Print how much a network interface of a running domain has received and sent.")
final class DomIfStat extends DomainCommand {
    @Option(
            names = "--interface",
            required = true,
            paramLabel = "INTERFACE",
            description = "the target or the MAC address of the interface")
    String device;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(device, "interface");
        InterfaceStats stats = found.interfaceStats(device);
        Output out = session.out();
        print("rx_bytes", stats.receivedBytes(), out);
        print("rx_packets", stats.receivedPackets(), out);
        print("rx_errs", stats.receiveErrors(), out);
        print("rx_drop", stats.receiveDrops(), out);
        print("tx_bytes", stats.sentBytes(), out);
        print("tx_packets", stats.sentPackets(), out);
        print("tx_errs", stats.sendErrors(), out);
        print("tx_drop", stats.sendDrops(), out);
    }

    private void print(String counter, OptionalLong value, Output out) {
        value.ifPresent(number -> out.line(device + " " + counter + " " + number));
    }

    @Override
    public String failure() {
        return "Failed to get interface stats " + domain + " " + device;
    }
}
