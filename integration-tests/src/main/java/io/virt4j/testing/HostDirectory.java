package io.virt4j.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one {@link PrivateHost}: its {@code /etc/libvirt} as {@code etc}, its {@code /run/libvirt} as {@code run},
 * and so on. They outlive a power loss as a disk does.
 */
final class HostDirectory {
    private static final String CAPABILITIES = "cache/qemu/capabilities";

    /** What libvirt learned from asking QEMU, which takes seconds. It checks itself whether that is still true. */
    private static final Path CAPABILITIES_CACHE = UserCache.directory("qemu-capabilities");

    private final Path root;

    private HostDirectory(Path root) {
        this.root = root;
    }

    /** Makes the directory with everything that a first boot needs. */
    static HostDirectory create(List<String> libvirtdConf, List<String> qemuConf) throws IOException {
        HostDirectory made = new HostDirectory(Files.createTempDirectory("virt4j-host-"));
        for (String name : List.of("etc", "lib", "log", CAPABILITIES)) {
            Files.createDirectories(made.root.resolve(name));
        }
        made.writeConf(
                "etc/libvirtd.conf",
                Stream.of(
                        "auth_unix_ro = \"none\"",
                        "auth_unix_rw = \"none\"",
                        "unix_sock_rw_perms = \"0700\"",
                        "host_uuid = \"" + UUID.randomUUID() + "\"",
                        "max_clients = 5000",
                        "log_outputs = \"3:file:/var/log/libvirt/libvirtd.log\""),
                libvirtdConf);
        made.writeConf(
                "etc/qemu.conf",
                Stream.of(
                        "user = \"root\"",
                        "group = \"root\"",
                        "remember_owner = 0",
                        "security_driver = \"none\"",
                        "namespaces = []",
                        "stdio_handler = \"logd\"",
                        "lock_manager = \"lockd\""),
                qemuConf);
        made.copyScript("host-outside.sh");
        made.copyScript("host-inside.sh");
        if (Files.isDirectory(CAPABILITIES_CACHE)) {
            copyFiles(CAPABILITIES_CACHE, made.root.resolve(CAPABILITIES));
        }
        return made;
    }

    Path path() {
        return root;
    }

    Path startLog() {
        return root.resolve("log/start.log");
    }

    /** The process id, outside, of the host's first process. */
    long initPid() throws IOException {
        return Long.parseLong(Files.readString(root.resolve("init.pid")).strip());
    }

    /** Keeps what libvirt has learned for the next host. */
    void keepCapabilities() throws IOException {
        Files.createDirectories(CAPABILITIES_CACHE);
        copyFiles(root.resolve(CAPABILITIES), CAPABILITIES_CACHE);
    }

    /** What the host's daemons had to say. */
    String logs() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("log"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append("--- ")
                        .append(file.getFileName())
                        .append('\n')
                        .append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }

    void delete() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void writeConf(String name, Stream<String> ours, List<String> theirs) throws IOException {
        // libvirt takes the first of two lines for one setting.
        String text = Stream.concat(theirs.stream(), ours).collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(root.resolve(name), text);
    }

    private void copyScript(String name) throws IOException {
        try (InputStream script = HostDirectory.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            Files.copy(script, root.resolve(name));
        }
    }

    /** Copies each file by way of a rename, since other hosts may read and write there at the same time. */
    private static void copyFiles(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".xml")).toList()) {
                Path copy = Files.createTempFile(to, "copy", "");
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.move(copy, to.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
