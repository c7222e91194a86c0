package io.virt4j.cli.volume;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.cli.pool.PoolCommand;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a volume of an XML file, with what is in another one. */
@Command(
        name = "vol-create-from",
        description = "Create a volume in a pool from an XML file, with the data of another volume.")
final class VolCreateFrom extends PoolCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file with the volume's XML")
    String file;

    @Option(
            names = "--vol",
            required = true,
            paramLabel = "VOLUME",
            description = "the volume with the data: its name, key or path")
    String vol;

    @Option(names = "--inputpool", paramLabel = "POOL", description = "the name or UUID of that volume's pool")
    @Nullable
    String inputpool;

    @Option(names = "--prealloc-metadata", description = "allocate the metadata of a qcow2 image as a whole")
    boolean preallocMetadata;

    @Option(names = "--reflink", description = "share the data on disk until one of the two is written to")
    boolean reflink;

    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected void run(StoragePool found, Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        StorageVolume source = VolumeLookup.find(vol, "inputpool", inputpool, session);
        XmlText xml = InputFile.readXml(file);
        String made;
        try {
            made = found.createVolumeFrom(xml, source, flags()).name();
        } catch (VirtException e) {
            throw new CommandFailed("Failed to create vol from " + file, e.getMessage());
        }
        session.out().notice("Vol " + made + " created from input vol " + source.name() + "\n");
    }

    private EnumSet<VolumeCreateFlag> flags() {
        EnumSet<VolumeCreateFlag> flags = EnumSet.noneOf(VolumeCreateFlag.class);
        add(flags, preallocMetadata, VolumeCreateFlag.PREALLOC_METADATA);
        add(flags, reflink, VolumeCreateFlag.REFLINK);
        add(flags, validate, VolumeCreateFlag.VALIDATE);
        return flags;
    }
}
