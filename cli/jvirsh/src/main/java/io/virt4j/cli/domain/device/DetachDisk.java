package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.EditedXml;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Take a disk away from a domain. */
@Command(
        name = "detach-disk",
        description = "Remove a disk from a domain.",
        footer = "jvirsh detach-disk web vdb --live --config")
final class DetachDisk extends DomainCommand {
    @Option(
            names = "--target",
            required = true,
            paramLabel = "TARGET",
            description = "the target or the source of the disk")
    String target;

    @Mixin
    final DeviceImpact impact = new DeviceImpact();

    @Option(names = "--print-xml", description = "print the device's XML, and change nothing")
    boolean printXml;

    private @Nullable String failure;

    @Override
    protected void checkOptions() throws CommandFailed {
        impact.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(target, "target");
        boolean definitionAlone = impact.changesDefinition() && !impact.impact.live;
        String xml = found.xml(definitionAlone ? Set.of(XmlFlag.INACTIVE) : Set.of());
        String disk = EditedXml.text(DomainDisks.find(xml, target));
        if (printXml) {
            session.out().print(disk);
            return;
        }
        failure = "Failed to detach disk";
        if (impact.isOpen()) {
            found.detachDevice(XmlText.of(disk));
        } else {
            found.detachDevice(XmlText.of(disk), impact.flags(found));
        }
        session.out().notice("Disk detached successfully\n");
    }

    @Override
    public @Nullable String failure() {
        return failure;
    }
}
