package io.virt4j.cli.domain.device;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.EditedXml;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.domain.device.DeviceModifyFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Change the medium in a CD or floppy drive. */
@Command(
        name = "change-media",
        description = "Put a medium into a CD or floppy drive of a domain, or take it out.",
        footer = {"jvirsh change-media web sda /srv/install.iso --insert", "jvirsh change-media web sda --eject"})
final class ChangeMedia extends DomainCommand {
    @Option(
            names = "--path",
            required = true,
            paramLabel = "DRIVE",
            description = "the drive's target, or the source of its medium")
    String path;

    @Option(names = "--source", paramLabel = "SOURCE", description = "the file or device of the new medium")
    @Nullable
    String source;

    @Option(names = "--eject", description = "take the medium out")
    boolean eject;

    @Option(names = "--insert", description = "put the medium into an empty drive")
    boolean insert;

    @Option(names = "--update", description = "put the medium in the place of another")
    boolean update;

    @Option(names = "--current", description = "act on the running domain, or on the definition if it does not run")
    boolean current;

    @Option(names = "--live", description = "act on the running domain, until it stops")
    boolean live;

    @Option(names = "--config", description = "act on the definition, which counts from the next start on")
    boolean config;

    @Option(names = "--force", description = "do it even if the guest has locked the drive")
    boolean force;

    @Option(names = "--print-xml", description = "print the drive's XML, and change nothing")
    boolean printXml;

    @Option(names = "--block", description = "the medium is a block device")
    boolean block;

    private MediaChange change = MediaChange.UPDATE;
    private @Nullable String failure;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(eject, "eject", insert, "insert");
        exclusive(eject, "eject", update, "update");
        exclusive(insert, "insert", update, "update");
        exclusive(eject, "eject", block, "block");
        AffectOptions.of(config, live, current).check();
        refuseEmpty(source, "source");
        change = eject || (update && source == null)
                ? MediaChange.EJECT
                : insert ? MediaChange.INSERT : MediaChange.UPDATE;
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(path, "path");
        String xml = found.xml(config ? Set.of(XmlFlag.INACTIVE) : Set.of());
        Element drive = DomainDisks.findDrive(xml, path);
        change.apply(drive, path, source, block);
        String device = EditedXml.text(drive);
        if (printXml) {
            session.out().print(device);
            return;
        }
        failure = "Failed to complete action " + change.action() + " on media";
        EnumSet<DeviceModifyFlag> flags = DeviceImpact.flags(AffectOptions.of(config, live, current));
        add(flags, force, DeviceModifyFlag.FORCE);
        found.updateDevice(XmlText.of(device), flags);
        session.out().notice("Successfully " + change.done() + " media.");
    }

    @Override
    public @Nullable String failure() {
        return failure;
    }
}
