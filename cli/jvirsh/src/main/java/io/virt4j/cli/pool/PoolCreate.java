package io.virt4j.cli.pool;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.storage.StoragePool;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Start a storage pool that the host forgets when it stops. */
@Command(
        name = "pool-create",
        description = "Start a storage pool from an XML file; the host forgets it when it stops.")
final class PoolCreate extends XmlFileCommand<StoragePool> {
    @Mixin
    final BuildOptions before = new BuildOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        before.check();
    }

    @Override
    protected StoragePool make(Connection host, XmlText xml) {
        return host.createStoragePool(xml, before.flags());
    }

    @Override
    protected void made(StoragePool made, Session session) {
        session.out().notice("Pool " + made.name() + " created from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to create pool from " + file;
    }
}
