package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.guest.SshKeysFlag;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Change the keys by which a user of a guest may log in over SSH. */
@Command(
        name = "set-user-sshkeys",
        description = "Add or remove SSH keys with which one may log in to a guest as one of its users.",
        footer = "jvirsh set-user-sshkeys web root --file ~/.ssh/id_ed25519.pub")
final class SetUserSshKeys extends DomainCommand {
    @Option(names = "--user", required = true, paramLabel = "USER", description = "the name of the user in the guest")
    String user;

    @Option(names = "--file", paramLabel = "FILE", description = "the file with the public keys, one on a line")
    @Nullable
    String file;

    @Option(names = "--reset", description = "remove all other keys")
    boolean reset;

    @Option(names = "--remove", description = "remove these keys instead of adding them")
    boolean remove;

    @Override
    protected void checkOptions() throws CommandFailed {
        require(remove, "remove", file != null, "file");
        exclusive(reset, "reset", remove, "remove");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(user, "user");
        refuseEmpty(file, "file");
        if (file == null && !reset) {
            throw new CommandFailed("Option --file is required");
        }
        EnumSet<SshKeysFlag> flags = EnumSet.noneOf(SshKeysFlag.class);
        add(flags, remove, SshKeysFlag.REMOVE);
        add(flags, !remove && !reset, SshKeysFlag.APPEND);
        found.setAuthorizedSshKeys(user, file == null ? List.of() : keys(file), flags);
    }

    private static List<String> keys(String file) throws CommandFailed {
        List<String> keys =
                InputFile.readText(file).lines().filter(line -> !line.isEmpty()).toList();
        if (keys.isEmpty()) {
            throw new CommandFailed("File " + file + " contains no keys");
        }
        return keys;
    }
}
