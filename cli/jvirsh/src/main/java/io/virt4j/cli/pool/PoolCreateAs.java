package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Start a storage pool that is given by options, and that the host forgets when it stops. */
@Command(
        name = "pool-create-as",
        description = "Start a storage pool that options describe; the host forgets it when it stops.",
        footer = "jvirsh pool-create-as images dir --target /srv/images")
final class PoolCreateAs extends PoolFromOptionsCommand {
    @Mixin
    final BuildOptions before = new BuildOptions();

    @Override
    void checkOptions() throws CommandFailed {
        before.check();
    }

    @Override
    StoragePool make(XmlText xml, Session session) throws CommandFailed {
        return session.connection().createStoragePool(xml, before.flags());
    }

    @Override
    String done() {
        return "created";
    }

    @Override
    public String failure() {
        return "Failed to create pool " + name;
    }
}
