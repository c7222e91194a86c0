package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Print the terminal device that is a domain's console. */
@Command(name = "ttyconsole", description = "Print the path of the terminal device that is the console of a domain.")
final class TtyConsole extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        String device = DomainDescription.of(found, Set.of()).elements("devices").stream()
                .flatMap(devices -> devices.elements("console").stream())
                .flatMap(console -> Stream.ofNullable(console.attribute("tty")))
                .findFirst()
                .orElse("");
        if (device.isEmpty()) {
            throw new CommandFailed(); // Without a word, as virsh does.
        }
        session.out().line(device);
    }
}
