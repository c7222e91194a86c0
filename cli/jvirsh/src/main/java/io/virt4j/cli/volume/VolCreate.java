package io.virt4j.cli.volume;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.cli.pool.PoolCommand;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.VolumeCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a volume of an XML file. */
@Command(name = "vol-create", description = "Create a volume in a pool from an XML file.")
final class VolCreate extends PoolCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file with the volume's XML")
    String file;

    @Option(names = "--prealloc-metadata", description = "allocate the metadata of a qcow2 image as a whole")
    boolean preallocMetadata;

    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected void run(StoragePool found, Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        EnumSet<VolumeCreateFlag> flags = EnumSet.noneOf(VolumeCreateFlag.class);
        add(flags, preallocMetadata, VolumeCreateFlag.PREALLOC_METADATA);
        add(flags, validate, VolumeCreateFlag.VALIDATE);
        XmlText xml = InputFile.readXml(file);
        String made;
        try {
            made = found.createVolume(xml, flags).name();
        } catch (VirtException e) {
            throw new CommandFailed("Failed to create vol from " + file, e.getMessage());
        }
        session.out().notice("Vol " + made + " created from " + file + "\n");
    }
}
