package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.storage.PoolXmlFlag;
import io.virt4j.storage.StoragePool;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print a storage pool as XML. */
@Command(
        name = "pool-dumpxml",
        description = "Print a storage pool as XML: as it is while it runs, otherwise its definition.")
final class PoolDumpXml extends PoolCommand {
    @Option(names = "--inactive", description = "print the definition, which counts from the next start on")
    boolean inactive;

    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    protected void run(StoragePool found, Session session) throws CommandFailed {
        part.check();
        part.print(found.xml(inactive ? Set.of(PoolXmlFlag.INACTIVE) : Set.of()), session.out());
    }
}
