package io.virt4j.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The certificates and RSA keys for a day that are in a directory, under the names that libvirt gives them. */
public final class Certificates {
    private final Path directory;

    private Certificates(Path directory) {
        this.directory = directory;
    }

    /** Those in a directory, which is made unless it is there. Where openssl is not installed, the test is skipped. */
    public static Certificates in(Path directory) throws IOException {
        assumeTrue(HostRequirements.isInstalled("openssl"), "needs openssl (package openssl)");
        return new Certificates(Files.createDirectories(directory));
    }

    public Path directory() {
        return directory;
    }

    /** Makes an authority: {@code cacert.pem} and {@code cakey.pem}. */
    public Certificates authority() throws IOException, InterruptedException {
        request("ca", "virt4j test authority", List.of("basicConstraints=critical,CA:TRUE", "keyUsage=keyCertSign"));
        return this;
    }

    /** Makes {@code servercert.pem} and {@code serverkey.pem}, for a server at 127.0.0.1. */
    public Certificates server() throws IOException, InterruptedException {
        return signed("server", "127.0.0.1", "extendedKeyUsage=serverAuth", "subjectAltName=IP:127.0.0.1");
    }

    /**
     * Makes {@code clientcert.pem} and {@code clientkey.pem}.
     *
     * @param name whom they stand for
     */
    public Certificates client(String name) throws IOException, InterruptedException {
        return signed("client", name, "extendedKeyUsage=clientAuth");
    }

    private Certificates signed(String kind, String name, String... extensions)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("keyUsage=digitalSignature,keyEncipherment"));
        all.addAll(List.of(extensions));
        request(kind, name, all, "-CA", file("cacert.pem"), "-CAkey", file("cakey.pem"));
        return this;
    }

    private void request(String kind, String name, List<String> extensions, String... signer)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "openssl",
                "req",
                "-x509",
                "-config",
                Files.writeString(directory.resolve("config"), "[req]\ndistinguished_name = name\n[name]\n")
                        .toString(),
                "-newkey",
                "rsa:2048",
                "-noenc",
                "-days",
                "1",
                "-subj",
                "/CN=" + name,
                "-keyout",
                file(kind + "key.pem"),
                "-out",
                file(kind + "cert.pem")));
        for (String extension : extensions) {
            command.addAll(List.of("-addext", extension));
        }
        command.addAll(List.of(signer));
        CommandResult result = CommandResult.of(command);
        if (result.exitCode() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ":\n" + result.stderr());
        }
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }
}
