package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.DiskBus;
import io.virt4j.xml.domain.DomainXml;
import io.virt4j.xml.storage.ImageFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A guest with a qcow2 disk vda of 16 MiB, of which the first 8 are full of 0x5a, and nothing that it could boot. */
final class DiskfulGuest {
    static final String DISK = "vda";

    private static final String DATA = "write -P 0x5a 0 8M";

    private DiskfulGuest() {}

    /**
     * The guest, once its image is made.
     *
     * @param directory where the image is, under the guest's name
     */
    static DomainXml in(Path directory, String name, PrivateHost host) throws Exception {
        Path image = directory.resolve(name + ".qcow2");
        run(host, "qemu-img", "create", "-f", "qcow2", image.toString(), "16M");
        run(host, "qemu-io", "-f", "qcow2", "-c", DATA, image.toString());
        return DomainXml.parse(Guests.idle(name).bytes())
                .add(Disk.file(image.toString()).format(ImageFormat.QCOW2).target(DISK, DiskBus.VIRTIO));
    }

    /** Fails unless an image begins with that data. */
    static void assertData(PrivateHost host, Path image) throws Exception {
        run(host, "qemu-io", "--force-share", "-r", "-f", "qcow2", "-c", "read -P 0x5a 0 8M", image.toString());
    }

    /** Fails unless the command succeeds. */
    static String run(PrivateHost host, String... command) throws Exception {
        CommandResult result = host.run(command);
        assertThat(result.exitCode())
                .as(new ArrayList<>(List.of(command)) + ": " + result.stdout() + result.stderr())
                .isZero();
        return result.stdout();
    }
}
