package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.HiddenNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Add a disk to a domain. */
@Command(
        name = "attach-disk",
        description = {
            "Add a disk to a domain.",
            "Without --live or --config it is the running domain that gets it, or the definition of one "
                    + "that does not run. The source is a block device if this machine has one of that path, and "
                    + "otherwise a file, unless --sourcetype says which."
        },
        footer = {
            "jvirsh attach-disk web /srv/data.qcow2 vdb --subdriver qcow2 --live --config",
            "jvirsh attach-disk web '' sda --type cdrom --config"
        })
final class AttachDisk extends NewDevice {
    @Option(
            names = "--source",
            required = true,
            paramLabel = "SOURCE",
            description = "the file, device or network name that has the data; an empty word for none")
    String source;

    @Option(
            names = "--target",
            required = true,
            paramLabel = "TARGET",
            description = "the name that the guest should have for it, such as vdb, which decides on the bus too")
    String target;

    @Option(
            names = "--targetbus",
            paramLabel = "BUS",
            description = "the bus that it is on, such as virtio, scsi or sata")
    @Nullable
    String targetbus;

    @Option(
            names = "--driver",
            paramLabel = "DRIVER",
            description = "the name of the hypervisor's driver, such as qemu")
    @Nullable
    String driver;

    @Option(
            names = "--subdriver",
            paramLabel = "FORMAT",
            description = "the format of the source, such as raw or qcow2")
    @Nullable
    String subdriver;

    @Option(names = "--iothread", paramLabel = "NUMBER", description = "the number of the I/O thread that serves it")
    @Nullable
    String iothread;

    @Option(
            names = "--cache",
            paramLabel = "MODE",
            description = "the cache mode, such as none, writeback or writethrough")
    @Nullable
    String cache;

    @Option(
            names = "--io",
            paramLabel = "POLICY",
            description = "how the host reads and writes it: threads, native or io_uring")
    @Nullable
    String io;

    @Option(names = "--type", paramLabel = "TYPE", description = "the type of device: disk, cdrom, floppy or lun")
    @Nullable
    String type;

    @HiddenNames("shareable=shareable")
    @Option(names = "--mode", paramLabel = "MODE", description = "the access: readonly or shareable")
    @Nullable
    String mode;

    @Option(names = "--sourcetype", paramLabel = "TYPE", description = "the type of the source: block, file or network")
    @Nullable
    String sourcetype;

    @Option(names = "--serial", paramLabel = "NUMBER", description = "the serial number that the guest sees")
    @Nullable
    String serial;

    @Option(
            names = "--wwn",
            paramLabel = "NAME",
            description = "the world wide name that the guest sees, 16 hexadecimal digits")
    @Nullable
    String wwn;

    @Option(
            names = "--alias",
            paramLabel = "ALIAS",
            description = "an alias for the device, which has to begin with ua-")
    @Nullable
    String alias;

    @Option(names = "--rawio", description = "allow the guest's raw SCSI commands")
    boolean rawio;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "where the guest sees it, such as pci:0000.00.11.0 or scsi:0.0.1")
    @Nullable
    String address;

    @Option(names = "--multifunction", description = "the PCI slot at that address has more functions")
    boolean multifunction;

    @Option(names = "--print-xml", description = "print the device's XML, and change nothing")
    boolean printXml;

    @Mixin
    final NetworkSource network = new NetworkSource();

    @Mixin
    final DeviceImpact impact = new DeviceImpact();

    @Override
    String kind() {
        return "Disk";
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
        return xml(kind);
    }

    private String xml(String kind) throws CommandFailed {
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
}
