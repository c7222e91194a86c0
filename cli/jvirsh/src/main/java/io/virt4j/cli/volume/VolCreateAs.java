package io.virt4j.cli.volume;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.pool.PoolCommand;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a volume that is given by options. */
@Command(
        name = "vol-create-as",
        description = "Create a volume in a pool that options describe.",
        footer = {
            "jvirsh vol-create-as images web.qcow2 20G --format qcow2",
            "jvirsh vol-create-as images web2.qcow2 20G --format qcow2 --backing-vol base.qcow2 "
                    + "--backing-vol-format qcow2"
        })
final class VolCreateAs extends PoolCommand {
    @Option(names = "--name", required = true, paramLabel = "NAME", description = "the name of the volume")
    String name;

    @Option(
            names = "--capacity",
            required = true,
            paramLabel = "SIZE",
            description = "the size of the volume, such as 20G; in bytes if it has no unit")
    String capacity;

    @Option(
            names = "--allocation",
            paramLabel = "SIZE",
            description = "how much of it to allocate at once, in bytes or with a unit")
    @Nullable
    String allocation;

    @Option(names = "--format", paramLabel = "FORMAT", description = "the format of the volume, such as raw or qcow2")
    @Nullable
    String format;

    @Option(
            names = "--backing-vol",
            paramLabel = "VOLUME",
            description = "the volume below, to which this one holds the differences")
    @Nullable
    String backingVol;

    @Option(names = "--backing-vol-format", paramLabel = "FORMAT", description = "the format of the volume below")
    @Nullable
    String backingVolFormat;

    @Option(names = "--prealloc-metadata", description = "allocate the metadata of a qcow2 image as a whole")
    boolean preallocMetadata;

    @Option(names = "--print-xml", description = "print the volume's XML, and change nothing")
    boolean printXml;

    @Override
    protected void run(StoragePool found, Session session) throws CommandFailed {
        refuseEmpty(name, "name");
        refuseEmpty(capacity, "capacity");
        String capacityBytes = bytes(capacity);
        // As for virsh, an empty word is no allocation.
        String allocationBytes = allocation == null || allocation.isEmpty() ? null : bytes(allocation);
        refuseEmpty(format, "format");
        refuseEmpty(backingVol, "backing-vol");
        refuseEmpty(backingVolFormat, "backing-vol-format");
        String xml = xml(capacityBytes, allocationBytes, backing(found, session));
        if (printXml) {
            session.out().print(xml);
            return;
        }
        String made;
        try {
            made = found.createVolume(
                            XmlText.of(xml), preallocMetadata ? Set.of(VolumeCreateFlag.PREALLOC_METADATA) : Set.of())
                    .name();
        } catch (VirtException e) {
            throw new CommandFailed("Failed to create vol " + name, e.getMessage());
        }
        session.out().notice("Vol " + made + " created\n");
    }

    private static String bytes(String size) throws CommandFailed {
        return Long.toUnsignedString(Size.parse(size));
    }

    /** The path of the volume behind this one; null if there is none. */
    private @Nullable String backing(StoragePool found, Session session) throws CommandFailed {
        if (backingVol == null) {
            return null;
        }
        StorageVolume volume = new BackingVolume(found, session).find(backingVol);
        try {
            return volume.path();
        } catch (VirtException e) {
            throw new CommandFailed("Failed to get path for backing volume '" + backingVol + "'", e.getMessage());
        }
    }

    /** Laid out as virsh prints it; words stand in it as they are. */
    private String xml(String capacityBytes, @Nullable String allocationBytes, @Nullable String backingPath) {
        StringBuilder xml = new StringBuilder("<volume>\n");
        xml.append("  <name>").append(name).append("</name>\n");
        xml.append("  <capacity>").append(capacityBytes).append("</capacity>\n");
        if (allocationBytes != null) {
            xml.append("  <allocation>").append(allocationBytes).append("</allocation>\n");
        }
        if (format != null) {
            xml.append("  <target>\n    <format type='").append(format).append("'/>\n  </target>\n");
        }
        if (backingPath != null) {
            xml.append("  <backingStore>\n    <path>").append(backingPath).append("</path>\n");
            if (backingVolFormat != null) {
                xml.append("    <format type='").append(backingVolFormat).append("'/>\n");
            }
            xml.append("  </backingStore>\n");
        }
        return xml.append("</volume>\n").toString();
    }
}
