package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.HiddenNames;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Add a disk to a domain. */
@Command(name = "attach-disk", description = "Add a disk to a domain.")
final class AttachDisk extends DomainCommand {
    @Option(names = "--source", required = true, paramLabel = "SOURCE", description = "what it is stored on")
    String source;

    @Option(names = "--target", required = true, paramLabel = "TARGET", description = "what the guest sees it as")
    String target;

    @Option(names = "--targetbus", paramLabel = "BUS", description = "the bus that the guest sees it on")
    @Nullable
    String targetbus;

    @Option(names = "--driver", paramLabel = "DRIVER", description = "the hypervisor's driver")
    @Nullable
    String driver;

    @Option(names = "--subdriver", paramLabel = "FORMAT", description = "the format of the source")
    @Nullable
    String subdriver;

    @Option(names = "--iothread", paramLabel = "NUMBER", description = "the I/O thread that serves it")
    @Nullable
    String iothread;

    @Option(names = "--cache", paramLabel = "MODE", description = "how the host caches it")
    @Nullable
    String cache;

    @Option(names = "--io", paramLabel = "POLICY", description = "how the host reads and writes it")
    @Nullable
    String io;

    @Option(names = "--type", paramLabel = "TYPE", description = "disk, cdrom, floppy or lun")
    @Nullable
    String type;

    @HiddenNames("shareable=shareable")
    @Option(names = "--mode", paramLabel = "MODE", description = "readonly or shareable")
    @Nullable
    String mode;

    @Option(names = "--sourcetype", paramLabel = "TYPE", description = "block, file or network")
    @Nullable
    String sourcetype;

    @Option(names = "--serial", paramLabel = "NUMBER", description = "its serial number")
    @Nullable
    String serial;

    @Option(names = "--wwn", paramLabel = "NAME", description = "its world wide name, 16 hexadecimal digits")
    @Nullable
    String wwn;

    @Option(names = "--alias", paramLabel = "ALIAS", description = "an alias of the user's, which begins with ua-")
    @Nullable
    String alias;

    @Option(names = "--rawio", description = "the guest may send raw I/O commands")
    boolean rawio;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "where the guest sees it, such as pci:0000.00.11.0")
    @Nullable
    String address;

    @Option(names = "--multifunction", description = "the PCI device at that address has more functions")
    boolean multifunction;

    @Option(names = "--print-xml", description = "print the device's XML, and change nothing")
    boolean printXml;

    @Mixin
    final NetworkSource network = new NetworkSource();

    @Mixin
    final DeviceImpact impact = new DeviceImpact();

    private String xml = "";

    @Override
    public void run(Session session) throws CommandFailed {
        if (printXml) {
            checkOptions();
            session.out().print(xml);
        } else {
            super.run(session);
        }
    }

    @Override
    protected void checkOptions() throws CommandFailed {
        impact.check();
        network.check();
        for (String[] option : new String[][] {
            {driver, "driver"},
            {subdriver, "subdriver"},
            {target, "target"},
            {type, "type"},
            {mode, "mode"},
            {iothread, "iothread"},
            {cache, "cache"},
            {io, "io"},
            {serial, "serial"},
            {wwn, "wwn"},
            {address, "address"},
            {targetbus, "targetbus"},
            {alias, "alias"},
            {sourcetype, "sourcetype"}
        }) {
            refuseEmpty(option[0], option[1]);
        }
        network.refuseEmpty();
        String kind = DiskSourceType.of(sourcetype, source, network);
        if (mode != null && !mode.equals("readonly") && !mode.equals("shareable")) {
            throw new CommandFailed("No support for " + mode + " in command 'attach-disk'");
        }
        if (wwn != null && !wwn.matches("[0-9a-fA-F]{16}")) {
            throw new CommandFailed("internal error: Malformed wwn: " + wwn);
        }
        xml = describe(kind);
    }

    private String describe(String kind) throws CommandFailed {
        XmlLines lines = new XmlLines();
        lines.open("disk", "type", kind, "device", type, "rawio", rawio ? "yes" : null);
        if (driver != null || subdriver != null || iothread != null || cache != null || io != null) {
            lines.empty("driver", "name", driver, "type", subdriver, "iothread", iothread, "cache", cache, "io", io);
        }
        switch (kind) {
            case "block" -> lines.empty("source", "dev", source);
            case "network" -> network.write(source, lines);
            default -> lines.empty("source", "file", source);
        }
        lines.empty("target", "dev", target, "bus", targetbus);
        if (mode != null) {
            lines.empty(mode);
        }
        lines.text("serial", serial);
        if (alias != null) {
            lines.empty("alias", "name", alias);
        }
        lines.text("wwn", wwn);
        if (address != null) {
            DiskAddress.parse(address).write(target, multifunction, lines);
        }
        lines.close("disk");
        return lines.toString();
    }

    @Override
    protected void run(Domain found, Session session) {
        if (impact.isOpen()) {
            found.attachDevice(XmlText.of(xml));
        } else {
            found.attachDevice(XmlText.of(xml), impact.flags(found));
        }
        session.out().notice("Disk attached successfully\n");
    }

    @Override
    public String failure() {
        return "Failed to attach disk";
    }
}
