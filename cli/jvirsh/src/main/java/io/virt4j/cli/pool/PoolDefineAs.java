package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Command;

/** Make a storage pool known to the host that is given by options. */
@Command(
        name = "pool-define-as",
        description = "Define a storage pool that options describe, without starting it.",
        footer = {
            "jvirsh pool-define-as images dir --target /srv/images",
            "jvirsh pool-define-as shared netfs --source-host files.example --source-path /export "
                    + "--target /mnt/shared"
        })
final class PoolDefineAs extends PoolFromOptionsCommand {
    @Override
    StoragePool make(XmlText xml, Session session) throws CommandFailed {
        return session.connection().defineStoragePool(xml);
    }

    @Override
    String done() {
        return "defined";
    }

    @Override
    public String failure() {
        return "Failed to define pool " + name;
    }
}
