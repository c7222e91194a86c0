package io.virt4j.testing;

import java.nio.file.Path;

/** The working copy of the project that the tests belong to. */
public final class Checkout {
    private Checkout() {}

    /** Its root, which the build names in the property {@code virt4j.root}. */
    public static Path root() {
        String root = System.getProperty("virt4j.root");
        if (root == null) {
            throw new IllegalStateException("run by Maven, or set the property virt4j.root to the project's root");
        }
        return Path.of(root);
    }
}
