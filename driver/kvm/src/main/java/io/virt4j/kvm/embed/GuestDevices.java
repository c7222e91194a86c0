package io.virt4j.kvm.embed;

import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.balloon.VirtioBalloon;
import io.virt4j.kvm.virtio.block.VirtioBlock;
import io.virt4j.kvm.virtio.console.VirtioConsole;
import io.virt4j.kvm.virtio.net.MacAddress;
import io.virt4j.kvm.virtio.net.TapLink;
import io.virt4j.kvm.virtio.net.VirtioNet;
import io.virt4j.kvm.virtio.rng.VirtioRng;
import io.virt4j.kvm.virtio.vsock.VirtioVsock;
import io.virt4j.xml.domain.Devices;
import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.Interface;
import io.virt4j.xml.domain.InterfaceDriver;
import io.virt4j.xml.domain.InterfaceDriverName;
import io.virt4j.xml.domain.InterfaceMac;
import io.virt4j.xml.domain.InterfaceType;
import io.virt4j.xml.domain.MemballoonModel;
import io.virt4j.xml.domain.Vsock;
import io.virt4j.xml.domain.VsockCid;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The virtio devices that a definition asks for, in the order in which the guest finds them. */
final class GuestDevices {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final long FIRST_CID = 3;

    private final String domain;
    private final Devices devices;
    private final Function<String, Path> file;
    private final EventLoop loop;
    private final List<VirtioDevice> opened = new ArrayList<>();

    /** Devices whose files are found by {@code file}. */
    GuestDevices(String domain, Devices devices, Function<String, Path> file, EventLoop loop) {
        this.domain = domain;
        this.devices = devices;
        this.file = file;
        this.loop = loop;
    }

    /**
     * Opens what they have of the host's.
     *
     * @param console the line of the console by virtio, if there is one
     * @throws io.virt4j.VirtException if something is missing or in use; then nothing is open
     */
    List<VirtioDevice> open(@Nullable SerialConsole console) {
        try {
            devices.disks().forEach(disk -> opened.add(disk(disk)));
            devices.interfaces().forEach(card -> opened.add(card(card)));
            devices.rngs().forEach(rng -> opened.add(new VirtioRng()));
            if (console != null) {
                opened.add(console(console));
            }
            devices.memballoon()
                    .filter(balloon -> balloon.model().equals(MemballoonModel.VIRTIO))
                    .ifPresent(balloon -> opened.add(new VirtioBalloon()));
            devices.vsock().ifPresent(vsock -> opened.add(vsock(vsock)));
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

    private VirtioDevice card(Interface card) {
        String number = String.valueOf(opened.size());
        MacAddress address = MacAddress.parse(
                card.mac().map(InterfaceMac::address).map(Object::toString).orElseGet(() -> addressOf(number)));
        if (!card.type().equals(InterfaceType.ETHERNET)) {
            return new VirtioNet(PasstProcess.start(domain + "-" + number), address, loop);
        }
        TapLink tap = TapLink.open(card.target().orElseThrow().dev());
        boolean byKernel = card.driver()
                .flatMap(InterfaceDriver::name)
                .map(InterfaceDriverName.VHOST::equals)
                .orElseGet(VirtioNet::isKernelAble);
        return byKernel ? VirtioNet.ofKernel(tap, address, loop) : new VirtioNet(tap, address, loop);
    }

    /** The same each time for the same card. The first three bytes are those that QEMU has for such addresses. */
    private String addressOf(String number) {
        long bits = UUID.nameUUIDFromBytes((domain + "/" + number).getBytes(StandardCharsets.UTF_8))
                .getLeastSignificantBits();
        return "52:54:00:%02x:%02x:%02x".formatted(bits & 0xff, (bits >> 8) & 0xff, (bits >> 16) & 0xff);
    }

    private static VirtioDevice console(SerialConsole line) {
        VirtioConsole console = new VirtioConsole(line, COLUMNS, ROWS);
        line.whenReceived(console::received);
        line.whenRoom(console::hasRoom);
        return console;
    }

    private VirtioDevice vsock(Vsock vsock) {
        long cid = vsock.cid().flatMap(VsockCid::address).orElse(FIRST_CID);
        return VirtioVsock.open(cid, RuntimeFolder.make("vsock").resolve(domain), loop);
    }
}
