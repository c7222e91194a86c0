package io.virt4j.testing;

import java.nio.file.Path;

/** What is expensive to get and safe to delete: kept in {@code virt4j} below the user's cache directory. */
final class UserCache {
    private UserCache() {}

    static Path directory(String name) {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path root = xdg == null || xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return root.resolve("virt4j").resolve(name);
    }
}
