package io.virt4j.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The users that a host lets in by their passwords, as SASL has them. */
public final class SaslPasswords {
    private final Path host;

    private SaslPasswords(Path host) {
        this.host = host;
    }

    /**
     * Has a host that is prepared ask for names and passwords. Where SASL's programs are not installed, the test is skipped.
     *
     * @param host its directory
     */
    public static SaslPasswords of(Path host) throws IOException, InterruptedException {
        assumeTrue(HostRequirements.isInstalled("saslpasswd2"), "needs saslpasswd2 (package sasl2-bin)");
        CommandResult mechanism = CommandResult.of(List.of("sh", "-c", "ls /usr/lib/*/sasl2/libdigestmd5.so*"));
        assumeTrue(mechanism.exitCode() == 0, "needs SASL's mechanism DIGEST-MD5 (package libsasl2-modules)");
        Files.writeString(
                Files.createDirectories(host.resolve("etc/sasl2")).resolve("libvirt.conf"),
                """
                mech_list: scram-sha-256 digest-md5
                sasldb_path: /etc/libvirt/passwd.db
                """); // Of the two the second encrypts, which libvirt wants of TCP.
        return new SaslPasswords(host);
    }

    /**
     * Adds a user.
     *
     * @param hostname of the host, which a name belongs to
     */
    public SaslPasswords with(String name, String hostname, String password) throws IOException, InterruptedException {
        CommandResult result = CommandResult.of(List.of(
                "sh",
                "-c",
                "printf %s \"$0\" | saslpasswd2 -p -c -f \"$1\" -u \"$2\" -a libvirt \"$3\"",
                password,
                host.resolve("etc/passwd.db").toString(),
                hostname,
                name));
        if (result.exitCode() != 0) {
            throw new IllegalStateException("saslpasswd2 failed: " + result.stderr());
        }
        return this;
    }
}
