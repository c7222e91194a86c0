package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.WorkingDirectory;
import picocli.CommandLine.Option;

/** A command about a file with a saved domain in it. */
abstract class SaveImageCommand extends DialectCommand {
    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description = "the file that save has written, on the host")
    String file;

    @Override
    public final void run(Session session) throws CommandFailed {
        checkOptions();
        refuseEmpty(file, "file");
        run(WorkingDirectory.resolve(file), session);
    }

    /** Refuses options that do not go together. */
    void checkOptions() throws CommandFailed {}

    /**
     * Runs the command.
     *
     * @param path the file's, as the host is to read it
     */
    abstract void run(String path, Session session) throws CommandFailed;
}
