package io.virt4j.kvm.embed;

import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.block.VirtioBlock;
import io.virt4j.kvm.virtio.rng.VirtioRng;
import io.virt4j.xml.domain.Devices;
import io.virt4j.xml.domain.Disk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The virtio devices that a definition asks for, in the order in which the guest finds them. */
final class GuestDevices {
    private final Devices devices;
    private final Function<String, Path> file;
    private final List<VirtioDevice> opened = new ArrayList<>();

    /** Devices whose files are found by {@code file}. */
    GuestDevices(Devices devices, Function<String, Path> file) {
        this.devices = devices;
        this.file = file;
    }

    /**
     * Opens what they have of the host's.
     *
     * @throws io.virt4j.VirtException if something is missing or in use; then nothing is open
     */
    List<VirtioDevice> open() {
        try {
            devices.disks().forEach(disk -> opened.add(disk(disk)));
            devices.rngs().forEach(rng -> opened.add(new VirtioRng()));
            return opened;
        } catch (RuntimeException e) {
            opened.forEach(VirtioDevice::close);
            throw e;
        }
    }

    private VirtioDevice disk(Disk disk) {
        String source = disk.source().file().or(disk.source()::dev).orElseThrow();
        return VirtioBlock.open(
                file.apply(source),
                disk.readonly(),
                disk.serial().orElse(disk.target().dev()));
    }
}
