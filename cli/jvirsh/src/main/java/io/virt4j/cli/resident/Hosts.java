package io.virt4j.cli.resident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hosts whose connections are the same from any process. A connection that starts a program, such as ssh or a daemon of
 * the user's own, gives it the environment and the terminal of its process; one to a driver in the process keeps its state
 * there.
 */
final class Hosts {
    private static final Set<String> TRANSPORTS = Set.of("unix", "tcp", "tls");

    private static final Path CLIENT_CONFIGURATION = Path.of("/etc/libvirt/libvirt.conf");

    private Hosts() {}

    /** Whether the host of a URI is one of them; null is the host that libvirt chooses. */
    static boolean isServed(@Nullable String uri) {
        if (uri == null) {
            return isDefaultServed();
        }
        int end = uri.indexOf("://");
        if (end < 0) {
            return false; // A file of the user's says what host this is.
        }
        String scheme = uri.substring(0, end);
        int plus = scheme.indexOf('+');
        String path = uri.substring(uri.indexOf('/', end + "://".length()) + 1);
        return (plus < 0 || TRANSPORTS.contains(scheme.substring(plus + 1)))
                && !scheme.equals("kvm")
                && !path.startsWith("session")
                && !path.startsWith("embed");
    }

    /** For root libvirt chooses a daemon of the system's, unless a file says otherwise. (virConnectOpen) */
    private static boolean isDefaultServed() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        try (Stream<String> lines = Files.lines(CLIENT_CONFIGURATION, StandardCharsets.ISO_8859_1)) {
            return lines.noneMatch(line -> line.strip().startsWith("uri_default"));
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
