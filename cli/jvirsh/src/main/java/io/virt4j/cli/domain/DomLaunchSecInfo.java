package io.virt4j.cli.domain;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Print what is known of the launch of a guest whose memory the host cannot read. */
@Command(
        name = "domlaunchsecinfo",
        description = "Print how a guest with encrypted memory was launched: its measurement and its policy.")
final class DomLaunchSecInfo extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        ParameterText.print(found.launchSecurityInfo(), session.out());
    }

    @Override
    public String failure() {
        return "Unable to get launch security parameters";
    }
}
