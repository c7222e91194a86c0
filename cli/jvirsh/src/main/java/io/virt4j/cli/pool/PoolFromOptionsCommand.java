package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that makes a storage pool of options, without a file. */
abstract class PoolFromOptionsCommand extends DialectCommand {
    @Option(names = "--name", required = true, paramLabel = "NAME", description = "the name of the pool")
    String name;

    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "the type of the pool, such as dir, fs, netfs, logical or iscsi")
    String type;

    @Option(names = "--print-xml", description = "print the pool's XML, and change nothing")
    boolean printXml;

    @Mixin
    final SourceOptions source = new SourceOptions();

    @Override
    public final void run(Session session) throws CommandFailed {
        checkOptions();
        source.check();
        refuseEmpty(name, "name");
        refuseEmpty(type, "type");
        source.refuseEmpty();
        String xml = PoolDocument.of(name, type, source);
        if (printXml) {
            session.out().print(xml);
            return;
        }
        StoragePool made = make(XmlText.of(xml), session);
        session.out().notice("Pool " + made.name() + " " + done() + "\n");
    }

    /** Refuses options that do not go together. */
    void checkOptions() throws CommandFailed {}

    abstract StoragePool make(XmlText xml, Session session) throws CommandFailed;

    /** What became of the pool. */
    abstract String done();
}
