package io.virt4j.cli.secret;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.HiddenLine;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Output;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.secret.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Set the value of a secret. */
@Command(
        name = "secret-set-value",
        description = {
            "Set the value of a secret that is defined.",
            "A value in the command line can be read by others on this machine: give it in a file, or " + "type it."
        },
        footer = "jvirsh secret-set-value 9e3b2d0c-4d4b-44a2-9d8f-2c5a0c5d3b11 --interactive")
final class SecretSetValue extends SecretCommand {
    /** The most that virsh reads of a file with a value. */
    private static final int LIMIT = 1024;

    @NamedOnly
    @Option(names = "--file", paramLabel = "FILE", description = "the file with the value, in Base64")
    @Nullable
    String file;

    @Option(names = "--plain", description = "the file has the value as it is")
    boolean plain;

    @OwnProcess
    @Option(names = "--interactive", description = "ask for the value on the terminal, without showing it")
    boolean interactive;

    @Option(names = "--base64", paramLabel = "VALUE", description = "the value, in Base64")
    @Nullable
    String base64;

    @Override
    void checkOptions() throws CommandFailed {
        exclusive(file != null, "file", base64 != null, "base64");
        exclusive(plain, "plain", base64 != null, "base64");
        exclusive(interactive, "interactive", base64 != null, "base64");
        exclusive(interactive, "interactive", plain, "plain");
        exclusive(interactive, "interactive", file != null, "file");
    }

    @Override
    void run(Secret found, Session session) throws CommandFailed {
        refuseEmpty(base64, "base64");
        refuseEmpty(file, "file");
        byte[] given = given(session.out());
        byte[] value = plain || interactive ? given : LenientBase64.decode(given);
        try {
            found.setValue(value);
        } finally {
            Arrays.fill(given, (byte) 0);
            Arrays.fill(value, (byte) 0);
        }
        session.out().notice("Secret value set\n");
    }

    private byte[] given(Output out) throws CommandFailed {
        if (base64 != null) {
            out.error("Passing secret value as command-line argument is insecure!");
            return base64.getBytes(StandardCharsets.UTF_8);
        }
        if (file != null) {
            return InputFile.read(file, LIMIT);
        }
        if (!interactive) {
            throw new CommandFailed("Input secret value is missing");
        }
        out.print("Enter new value for secret:");
        out.flush();
        try {
            return HiddenLine.read().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailed("Failed to read secret");
        }
    }

    @Override
    public String failure() {
        return "Failed to set secret value";
    }
}
