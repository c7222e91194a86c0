package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.security.LaunchSecurityParameters;
import io.virt4j.parameter.Parameters;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Give a secret to a guest whose memory the host cannot read. */
@Command(
        name = "domsetlaunchsecstate",
        description = "Give a secret to a guest with encrypted memory, which waits for it.")
final class DomSetLaunchSecState extends DomainCommand {
    @NamedOnly
    @Option(names = "--secrethdr", paramLabel = "FILE", description = "the file with the secret's header, in Base64")
    @Nullable
    String secretHeader;

    @NamedOnly
    @Option(names = "--secret", paramLabel = "FILE", description = "the file with the encrypted secret, in Base64")
    @Nullable
    String secret;

    @Option(
            names = "--set-address",
            paramLabel = "NUMBER",
            description = "the address in the guest's memory that the secret goes to")
    @Nullable
    NumberWord setAddress;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(secretHeader, "secrethdr");
        refuseEmpty(secret, "secret");
        if (secretHeader == null || secret == null) {
            throw new CommandFailed("Both secret and the secret header are required");
        }
        Parameters state = Parameters.of(LaunchSecurityParameters.SEV_SECRET_HEADER, read(secretHeader))
                .with(LaunchSecurityParameters.SEV_SECRET, read(secret));
        if (setAddress != null) {
            state = state.with(LaunchSecurityParameters.SEV_SECRET_SET_ADDRESS, setAddress.toUnsigned());
        }
        found.setLaunchSecurityState(state);
    }

    private static String read(String file) throws CommandFailed {
        return new String(InputFile.readXml(file).bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public String failure() {
        return "Unable to set launch security state";
    }
}
