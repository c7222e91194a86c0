package io.virt4j.cli.pool;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.storage.PoolDefineFlag;
import io.virt4j.storage.StoragePool;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a storage pool known to the host, or change it, without starting it. */
@Command(
        name = "pool-define",
        description = "Define a storage pool from an XML file, or change it, without starting it.")
final class PoolDefine extends XmlFileCommand<StoragePool> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected StoragePool make(Connection host, XmlText xml) {
        return host.defineStoragePool(xml, validate ? Set.of(PoolDefineFlag.VALIDATE) : Set.of());
    }

    @Override
    protected void made(StoragePool made, Session session) {
        session.out().notice("Pool " + made.name() + " defined from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to define pool from " + file;
    }
}
