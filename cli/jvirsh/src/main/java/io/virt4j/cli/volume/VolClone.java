package io.virt4j.cli.volume;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.ChangedDocument;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copy a volume within its pool. */
@Command(name = "vol-clone", description = "Copy a volume within its pool.")
final class VolClone extends VolumeCommand {
    @Option(names = "--newname", required = true, paramLabel = "NAME", description = "the name of the copy")
    String newname;

    @Option(names = "--pool", paramLabel = "POOL", description = "the name or UUID of the pool")
    @Nullable
    String pool;

    @Option(names = "--prealloc-metadata", description = "allocate the metadata of a qcow2 image as a whole")
    boolean preallocMetadata;

    @Option(names = "--reflink", description = "share the data on disk until one of the two is written to")
    boolean reflink;

    @Option(names = "--print-xml", description = "print the copy's XML, and change nothing")
    boolean printXml;

    @Override
    StorageVolume find(Session session) throws CommandFailed {
        return VolumeLookup.find(vol, "pool", pool, session);
    }

    @Override
    void run(StorageVolume found, Session session) throws CommandFailed {
        StoragePool home = home(found);
        refuseEmpty(newname, "newname");
        String xml = ChangedDocument.withText(found.xml(), "name", newname);
        if (printXml) {
            session.out().print(xml);
            return;
        }
        String made;
        try {
            made = home.createVolumeFrom(XmlText.of(xml), found, flags()).name();
        } catch (VirtException e) {
            throw new CommandFailed("Failed to clone vol from " + found.name(), e.getMessage());
        }
        session.out().notice("Vol " + made + " cloned from " + found.name() + "\n");
    }

    private static StoragePool home(StorageVolume volume) throws CommandFailed {
        try {
            return volume.pool();
        } catch (VirtException e) {
            throw new CommandFailed("failed to get parent pool", e.getMessage());
        }
    }

    private EnumSet<VolumeCreateFlag> flags() {
        EnumSet<VolumeCreateFlag> flags = EnumSet.noneOf(VolumeCreateFlag.class);
        add(flags, preallocMetadata, VolumeCreateFlag.PREALLOC_METADATA);
        add(flags, reflink, VolumeCreateFlag.REFLINK);
        return flags;
    }
}
