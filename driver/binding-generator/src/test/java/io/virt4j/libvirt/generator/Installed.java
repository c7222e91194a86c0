package io.virt4j.libvirt.generator;

import static org.assertj.core.api.Assumptions.assumeThat;

/** The libvirt that is installed, as tests need it. */
final class Installed {
    private Installed() {}

    /** Its API description; tests are skipped where there is none. */
    static ApiDescription description() {
        assumeThat(ApiDescription.INSTALLED.resolve("libvirt-api.xml"))
                .as("libvirt's API description (Debian, Ubuntu: libvirt-dev)")
                .exists();
        return ApiDescription.read(ApiDescription.INSTALLED);
    }
}
