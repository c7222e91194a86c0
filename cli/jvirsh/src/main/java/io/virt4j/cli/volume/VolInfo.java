package io.virt4j.cli.volume;

import io.virt4j.cli.Fields;
import io.virt4j.cli.PrettySize;
import io.virt4j.cli.Session;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeInfo;
import io.virt4j.storage.VolumeInfoFlag;
import io.virt4j.xml.Memory;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print what a volume is and how large. */
@Command(name = "vol-info", description = "Print a volume's name, type and size, and how much of its pool it takes.")
final class VolInfo extends PooledVolumeCommand {
    private static final int LABEL_WIDTH = 15;

    @Option(names = "--bytes", description = "print sizes in bytes")
    boolean bytes;

    @Option(names = "--physical", description = "print how large the file or device is, not how much it takes")
    boolean physical;

    @Override
    void run(StorageVolume found, Session session) {
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        fields.print("Name:", found.name());
        VolumeInfo info = physical ? found.info(Set.of(VolumeInfoFlag.GET_PHYSICAL)) : found.info();
        fields.print("Type:", VolumeTypes.of(info.type()));
        fields.print("Capacity:", size(info.capacity()));
        fields.print(physical ? "Physical:" : "Allocation:", size(info.allocation()));
    }

    private String size(Memory size) {
        return bytes ? size.bytes() + " bytes" : PrettySize.of(size);
    }
}
