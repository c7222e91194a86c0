package io.virt4j.libvirt.generator;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/**
 * The API description that tests compare with: that of the installed libvirt, or of another one whose directory
 * {@code -Dvirt4j.libvirt.api} names.
 */
final class Installed {
    private static final Path DIRECTORY =
            Path.of(System.getProperty("virt4j.libvirt.api", ApiDescription.INSTALLED.toString()));

    private Installed() {}

    /** The description; tests are skipped where there is none. */
    static ApiDescription description() {
        assumeThat(DIRECTORY.resolve("libvirt-api.xml"))
                .as("libvirt's API description (Debian, Ubuntu: libvirt-dev)")
                .exists();
        return ApiDescription.read(DIRECTORY);
    }
}
