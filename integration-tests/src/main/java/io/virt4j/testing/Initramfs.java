package io.virt4j.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A small Linux system in memory: busybox, an init script, and what a test adds.
 *
 * <p>Unless a test brings its own, {@code init} loads the modules that were added, runs {@code etc/rc} if a test added one,
 * prints {@link #MARKER} on the console, then serves a shell there, and powers off when the power button is pressed.
 */
public final class Initramfs {
    /** The line on the console that says that the guest is up. */
    public static final String MARKER = "virt4j: the guest is up";

    /** The path in a line of ldd's. */
    private static final Pattern LIBRARY = Pattern.compile("(/\\S+) \\(0x");

    private static final Path BUSYBOX = Path.of("/bin/busybox");

    private interface Entry {
        void addTo(CpioArchive archive) throws IOException;
    }

    private final LinuxKernel kernel;
    private final Map<String, Entry> files = new LinkedHashMap<>();
    private final List<String> modules = new ArrayList<>();

    private Initramfs(LinuxKernel kernel) {
        this.kernel = kernel;
    }

    /** The system for guests of that kernel. Where no static busybox is installed, the test is skipped. */
    public static Initramfs busybox(LinuxKernel kernel) throws IOException {
        assumeTrue(Files.isExecutable(BUSYBOX), "a Linux guest needs " + BUSYBOX + " (package busybox-static)");
        try (InputStream init = Initramfs.class.getResourceAsStream("guest-init.sh")) {
            if (init == null) {
                throw new IllegalStateException("guest-init.sh is not on the class path");
            }
            return new Initramfs(kernel)
                    .file("bin/busybox", Files.readAllBytes(BUSYBOX), 0755)
                    .init(new String(init.readAllBytes(), StandardCharsets.UTF_8))
                    .module("button")
                    .module("evdev");
        }
    }

    /**
     * Adds a file, or replaces one.
     *
     * @param path below the root, without a slash in front
     * @param permissions as of chmod, {@code 0755}
     */
    public Initramfs file(String path, byte[] content, int permissions) {
        files.put(path, archive -> archive.file(path, content, permissions));
        return this;
    }

    /** Adds a program of this machine with the libraries that it loads, at the same paths. */
    public Initramfs program(Path program) throws IOException, InterruptedException {
        file(program);
        for (Path library : libraries(program)) {
            file(library);
        }
        return this;
    }

    /** Adds a directory of this machine with all that is in it, and the libraries that its libraries load. */
    public Initramfs directory(Path directory) throws IOException, InterruptedException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(directory)) {
            found = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : found) {
            file(file);
        }
        for (Path file : found) {
            for (Path library : file.toString().endsWith(".so") ? libraries(file) : List.<Path>of()) {
                file(library);
            }
        }
        return this;
    }

    private void file(Path file) throws IOException {
        file(file.toString().substring(1), Files.readAllBytes(file), Files.isExecutable(file) ? 0755 : 0644);
    }

    private static List<Path> libraries(Path loader) throws IOException, InterruptedException {
        CommandResult libraries = CommandResult.of(List.of("ldd", loader.toString()));
        return LIBRARY.matcher(libraries.stdout())
                .results()
                .map(library -> Path.of(library.group(1)))
                .toList();
    }

    /** Adds one of the kernel's modules with those that it depends on; init loads them in the order of these calls. */
    public Initramfs module(String name) throws IOException {
        kernel.module(name).forEach((each, content) -> {
            if (!modules.contains(each)) {
                modules.add(each);
                file("lib/modules/" + each + ".ko", content, 0644);
            }
        });
        return this;
    }

    /** Replaces the script that is the guest's first process. */
    public Initramfs init(String script) {
        return file("init", script.getBytes(StandardCharsets.UTF_8), 0755);
    }

    /** Writes the system as the kernel wants it. */
    public void writeTo(Path image) throws IOException {
        String order = modules.stream().map(name -> name + "\n").collect(Collectors.joining());
        file("lib/modules/order", order.getBytes(StandardCharsets.UTF_8), 0644);
        try (CpioArchive archive = new CpioArchive(new GZIPOutputStream(Files.newOutputStream(image)))) {
            for (String directory : directories()) {
                archive.directory(directory);
            }
            for (Entry file : files.values()) {
                file.addTo(archive);
            }
        }
    }

    private Set<String> directories() {
        Set<String> directories = new TreeSet<>(List.of("dev", "proc", "sys", "tmp"));
        for (String file : files.keySet()) {
            for (Path parent = Path.of(file).getParent(); parent != null; parent = parent.getParent()) {
                directories.add(parent.toString());
            }
        }
        return directories;
    }
}
