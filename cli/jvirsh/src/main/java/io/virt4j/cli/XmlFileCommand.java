package io.virt4j.cli;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Option;

/**
 * A command that makes something on the host of an XML file, which the host reads as it was written.
 *
 * @param <T> what is made
 */
public abstract class XmlFileCommand<T> extends DialectCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file with the XML")
    public String file;

    @Override
    public final void run(Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        checkOptions();
        XmlText xml = InputFile.readXml(file);
        T made;
        try {
            made = make(session.connection(), xml);
        } catch (VirtException e) {
            throw new CommandFailed(failure(), e.getMessage());
        }
        made(made, session);
    }

    /** Refuses options that do not go together, before the file is read. */
    protected void checkOptions() throws CommandFailed {}

    protected abstract T make(Connection host, XmlText xml) throws CommandFailed;

    /** Says what was made. */
    protected abstract void made(T made, Session session) throws CommandFailed;

    @Override
    public abstract String failure();
}
