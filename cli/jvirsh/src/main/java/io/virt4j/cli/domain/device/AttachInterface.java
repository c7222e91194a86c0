package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.domain.Rates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Add a network interface to a domain. */
@Command(
        name = "attach-interface",
        description = "Add a network interface to a domain.",
        footer = "jvirsh attach-interface web network default --model virtio --live --config")
final class AttachInterface extends NewDevice {
    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "what it is connected to: network, bridge, direct, hostdev or vhostuser")
    String type;

    @Option(
            names = "--source",
            required = true,
            paramLabel = "SOURCE",
            description = "the name of that network, bridge or interface, the address of the device, or the socket")
    String source;

    @Option(
            names = "--target",
            paramLabel = "NAME",
            description = "the name that its end has on the host, such as vnet5")
    @Nullable
    String target;

    @Option(names = "--mac", paramLabel = "MAC", description = "the MAC address; without it, the host chooses one")
    @Nullable
    String mac;

    @Option(names = "--script", paramLabel = "PATH", description = "a script that connects it to its bridge")
    @Nullable
    String script;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "the model of network card that the guest sees, such as virtio or e1000e")
    @Nullable
    String model;

    @Option(
            names = "--alias",
            paramLabel = "ALIAS",
            description = "an alias for the device, which has to begin with ua-")
    @Nullable
    String alias;

    @Option(
            names = "--inbound",
            paramLabel = "RATES",
            description = "the limits towards the guest, as average,peak,burst,floor in KiB")
    @Nullable
    String inbound;

    @Option(
            names = "--outbound",
            paramLabel = "RATES",
            description = "the limits from the guest, as average,peak,burst in KiB")
    @Nullable
    String outbound;

    @Mixin
    final DeviceImpact impact = new DeviceImpact();

    @Option(names = "--print-xml", description = "print the device's XML, and change nothing")
    boolean printXml;

    @Option(
            names = "--managed",
            description = "have the host detach the device before and attach it again afterwards, for hostdev")
    boolean managed;

    @Option(
            names = "--source-mode",
            paramLabel = "MODE",
            description = "the end of the socket, for vhostuser: server or client")
    @Nullable
    String sourceMode;

    @Override
    String kind() {
        return "Interface";
    }

    @Override
    DeviceImpact impact() {
        return impact;
    }

    @Override
    boolean isPrinted() {
        return printXml;
    }

    @Override
    String describe() throws CommandFailed {
        for (String[] option : new String[][] {
            {type, "type"},
            {source, "source"},
            {target, "target"},
            {mac, "mac"},
            {script, "script"},
            {model, "model"},
            {alias, "alias"},
            {inbound, "inbound"},
            {outbound, "outbound"},
            {sourceMode, "source-mode"}
        }) {
            refuseEmpty(option[0], option[1]);
        }
        InterfaceSource.check(type, sourceMode);
        Rates in = inbound == null ? null : inbound(inbound);
        Rates out = outbound == null ? null : outbound(outbound);
        XmlLines lines = new XmlLines();
        lines.open("interface", "type", type, "managed", managed ? "yes" : null);
        InterfaceSource.write(type, source, sourceMode, lines);
        writeParts(lines);
        if (in != null || out != null) {
            lines.open("bandwidth");
            write("inbound", in, lines);
            write("outbound", out, lines);
            lines.close("bandwidth");
        }
        lines.close("interface");
        return lines.toString();
    }

    private static Rates inbound(String text) throws CommandFailed {
        Rates rates = Rates.parse(text);
        if (rates.average() == 0 && rates.floor() == 0) {
            throw new CommandFailed("either inbound average or floor is mandatory");
        }
        return rates;
    }

    private static Rates outbound(String text) throws CommandFailed {
        Rates rates = Rates.parse(text);
        if (rates.average() == 0) {
            throw new CommandFailed("outbound average is mandatory");
        }
        return rates.refuseFloor();
    }

    private void writeParts(XmlLines lines) {
        for (String[] part : new String[][] {
            {"target", "dev", target},
            {"mac", "address", mac},
            {"script", "path", script},
            {"model", "type", model},
            {"alias", "name", alias}
        }) {
            if (part[2] != null) {
                lines.empty(part[0], part[1], part[2]);
            }
        }
    }

    private static void write(String direction, @Nullable Rates rates, XmlLines lines) {
        if (rates != null) {
            lines.empty(
                    direction,
                    "average",
                    text(rates.average()),
                    "peak",
                    text(rates.peak()),
                    "burst",
                    text(rates.burst()),
                    "floor",
                    text(rates.floor()));
        }
    }

    private static @Nullable String text(long rate) {
        return rate == 0 ? null : Long.toUnsignedString(rate);
    }
}
