package io.virt4j.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The distribution's kernel for guests, with its modules, as {@code integration-tests/fetch-kernel} puts it. */
public final class LinuxKernel {
    private final Path directory;

    private LinuxKernel(Path directory) {
        this.directory = directory;
    }

    /** The kernel; where it was not fetched, the test is skipped. The environment's VIRT4J_KERNEL names another directory. */
    public static LinuxKernel orSkip() {
        String chosen = System.getenv("VIRT4J_KERNEL");
        Path directory = chosen == null || chosen.isEmpty() ? UserCache.directory("kernel") : Path.of(chosen);
        LinuxKernel kernel = new LinuxKernel(directory.toAbsolutePath());
        assumeTrue(
                Files.isReadable(kernel.image()),
                "there is no kernel " + kernel.image() + "; run integration-tests/fetch-kernel");
        return kernel;
    }

    /** The bzImage. */
    public Path image() {
        return directory.resolve("vmlinuz");
    }

    /**
     * The named module with those that it depends on, by name, in the order to load them; nothing for what is built in.
     *
     * @throws IllegalArgumentException if the kernel has no such module
     */
    Map<String, byte[]> module(String name) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        collect(name, found);
        return found;
    }

    private void collect(String name, Map<String, byte[]> found) throws IOException {
        if (found.containsKey(name) || isBuiltIn(name)) {
            return;
        }
        byte[] content = Files.readAllBytes(file(name));
        for (String dependency : dependencies(content)) {
            collect(dependency, found);
        }
        found.put(name, content);
    }

    private boolean isBuiltIn(String name) throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("modules/modules.builtin"))) {
            return lines.anyMatch(line -> isModule(line, name));
        }
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("modules"))) {
            return files.filter(file -> isModule(file.toString(), name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(directory + " has no module " + name));
        }
    }

    /** File names have dashes and underscores as it pleases them; for the kernel both are the same. */
    private static boolean isModule(String file, String name) {
        return file.replace('-', '_').endsWith("/" + name.replace('-', '_') + ".ko");
    }

    /** What the module says of itself in its {@code .modinfo} section: {@code depends=one,two}, between two zero bytes. */
    private static String[] dependencies(byte[] module) {
        String text = new String(module, StandardCharsets.ISO_8859_1);
        String key = "\0depends=";
        int start = text.indexOf(key);
        if (start < 0) {
            return new String[0];
        }
        start += key.length();
        String names = text.substring(start, text.indexOf('\0', start));
        return names.isEmpty() ? new String[0] : names.split(",");
    }
}
