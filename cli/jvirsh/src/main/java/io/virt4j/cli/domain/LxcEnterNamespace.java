package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.host.SecurityModel;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Run a command of the host inside a running container. */
@OwnProcess
@Command(
        name = "lxc-enter-namespace",
        description = "Run a program of the host inside a running container.",
        footer = "jvirsh -c lxc:/// lxc-enter-namespace box -- /bin/ls -l /")
final class LxcEnterNamespace extends DomainCommand {
    @Option(names = "--noseclabel", description = "do not confine the program as the container is confined")
    boolean noseclabel;

    @Option(
            names = "--cmd",
            required = true,
            paramLabel = "WORD",
            description = "the path of the program and its arguments")
    List<String> words;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        List<Integer> namespaces = found.lxcOpenNamespace();
        SecurityModel model = null;
        SecurityLabel label = null;
        if (!noseclabel) {
            model = session.connection().securityModel();
            label = found.securityLabel();
        }
        session.out().flush();
        new ContainerProgram(found, namespaces, words).run(model, label);
    }
}
