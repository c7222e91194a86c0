package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Option;

/** A command about one I/O thread of a domain, which has a number from 1 on. */
abstract class IoThreadCommand extends DomainCommand {
    @Option(names = "--id", required = true, paramLabel = "NUMBER", description = "the number of the I/O thread")
    NumberWord id;

    @Override
    protected final void run(Domain found, Session session) throws CommandFailed {
        int number = id.toInt();
        if (number <= 0) {
            throw new CommandFailed("Invalid IOThread id value: '" + number + "'");
        }
        run(found, number);
    }

    abstract void run(Domain found, int number) throws CommandFailed;
}
