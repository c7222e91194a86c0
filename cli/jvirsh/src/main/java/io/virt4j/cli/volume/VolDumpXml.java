package io.virt4j.cli.volume;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.storage.StorageVolume;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Print a volume as XML. */
@Command(name = "vol-dumpxml", description = "Print a volume as XML.")
final class VolDumpXml extends PooledVolumeCommand {
    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    void run(StorageVolume found, Session session) throws CommandFailed {
        part.check();
        part.print(found.xml(), session.out());
    }
}
