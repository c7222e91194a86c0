package io.virt4j.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The ssh server of a {@link PrivateHost}, at 127.0.0.1 in the host's network: it lets root in by a key, and ends with the
 * host.
 */
public final class SshServer {
    private final Path directory;

    private SshServer(Path directory) {
        this.directory = directory;
    }

    /** Starts it on a host that is on. Where none is installed, the test is skipped. */
    public static SshServer on(PrivateHost host) throws IOException, InterruptedException {
        assumeTrue(HostRequirements.isInstalled("sshd"), "needs sshd (package openssh-server)");
        SshServer server = new SshServer(Files.createDirectory(host.directory().resolve("ssh")));
        server.writeFiles();
        expectSuccess(host.run(
                "sh", "-ec", "mkdir -p /run/sshd; exec \"$(command -v sshd)\" -f \"$0\"", server.file("config")));
        return server;
    }

    /** The private key that opens the door. */
    public Path clientKey() {
        return directory.resolve("client");
    }

    /** The host's key, as ssh remembers whom it may trust. */
    public Path knownHosts() {
        return directory.resolve("known_hosts");
    }

    /**
     * A program that is ssh without the user's settings.
     *
     * @param knownHosts the hosts that it trusts
     */
    public Path client(Path knownHosts) throws IOException {
        Path program = Files.createTempFile(directory, "client-", ".sh");
        Files.writeString(
                program, "#!/bin/sh\nexec ssh -F none -o UserKnownHostsFile='%s' \"$@\"\n".formatted(knownHosts));
        program.toFile().setExecutable(true);
        return program;
    }

    private void writeFiles() throws IOException, InterruptedException {
        for (String key : List.of("host", "client")) {
            expectSuccess(CommandResult.of(List.of("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file(key))));
        }
        Files.writeString(knownHosts(), "127.0.0.1 " + Files.readString(directory.resolve("host.pub")));
        Files.writeString(directory.resolve("config"), """
                ListenAddress 127.0.0.1
                HostKey %s
                AuthorizedKeysFile %s
                StrictModes no
                PasswordAuthentication no
                PermitRootLogin prohibit-password
                PidFile none
                """.formatted(file("host"), file("client.pub")));
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private static void expectSuccess(CommandResult result) {
        if (result.exitCode() != 0) {
            throw new IllegalStateException(result.stderr());
        }
    }
}
