package io.virt4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.cpu.CpuMode;
import io.virt4j.xml.domain.Channel;
import io.virt4j.xml.domain.CharacterType;
import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.DiskBus;
import io.virt4j.xml.domain.DiskProtocol;
import io.virt4j.xml.domain.DomainType;
import io.virt4j.xml.domain.DomainXml;
import io.virt4j.xml.domain.Features;
import io.virt4j.xml.domain.FeaturesApic;
import io.virt4j.xml.domain.Filesystem;
import io.virt4j.xml.domain.Graphics;
import io.virt4j.xml.domain.GraphicsType;
import io.virt4j.xml.domain.Hostdev;
import io.virt4j.xml.domain.Interface;
import io.virt4j.xml.domain.LifecycleAction;
import io.virt4j.xml.domain.MemoryAccess;
import io.virt4j.xml.domain.MemorySourceType;
import io.virt4j.xml.domain.Os;
import io.virt4j.xml.domain.Rng;
import io.virt4j.xml.domain.Serial;
import io.virt4j.xml.network.NetworkIp;
import io.virt4j.xml.network.NetworkXml;
import io.virt4j.xml.secret.SecretUsage;
import io.virt4j.xml.secret.SecretUsageType;
import io.virt4j.xml.secret.SecretXml;
import io.virt4j.xml.snapshot.SnapshotXml;
import io.virt4j.xml.storage.ImageFormat;
import io.virt4j.xml.storage.PoolXml;
import io.virt4j.xml.storage.VolumeXml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are built in Java, before a real libvirt. */
class BuiltDocumentsTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @TempDir
    private Path directory;

    @Test
    void libvirtTakesAMachineWithAllThatMachinesHave(Connection connection) {
        DomainXml built = DomainXml.machine(DomainType.QEMU, "whole")
                .memory(Memory.ofGibibytes(1))
                .vcpu(2)
                .os(Os.hvm("q35").kernel("/boot/vmlinuz").initrd("/boot/initrd").cmdline("console=ttyS0"))
                .features(new Features().acpi(true).apic(new FeaturesApic()))
                .onReboot(LifecycleAction.DESTROY)
                .add(Disk.file("/images/a.qcow2").format(ImageFormat.QCOW2).target("vda", DiskBus.VIRTIO))
                .add(Disk.block("/dev/null").target("vdb", DiskBus.VIRTIO))
                .add(Disk.volume("images", "b").target("sda", DiskBus.SCSI))
                .add(Disk.network(DiskProtocol.NBD, "c", "store", 10809).target("vdc", DiskBus.VIRTIO))
                .add(Disk.cdrom("/iso/debian.iso").target("sdb", DiskBus.SATA))
                .add(Interface.network("default").mac("52:54:00:6D:90:01").model("virtio"))
                .add(Interface.bridge("br0").model("virtio").mtu(9000))
                .add(Interface.user().model("e1000"))
                .add(new Serial().type(CharacterType.PTY))
                .add(new Graphics().type(GraphicsType.VNC).autoport(true))
                .add(Rng.urandom())
                .add(Channel.guestAgent())
                .add(Hostdev.pci("0000:01:00.0"))
                .add(Filesystem.virtiofs("/srv", "srv"));
        built.memoryBacking().source(MemorySourceType.MEMFD).access(MemoryAccess.SHARED);
        built.cpu().mode(CpuMode.MAXIMUM);

        Domain domain = connection.defineDomain(built);

        DomainXml described = DomainXml.parse(domain.xml(EnumSet.of(XmlFlag.INACTIVE)));
        assertThat(described.faults()).isEmpty();
        assertThat(built.differences(described))
                .allMatch(difference ->
                        difference.before() == null || difference.path().equals("domain/os/type/@machine"));
    }

    @Test
    void libvirtTakesTheOtherDocuments() throws Exception {
        assumeTrue(host.run("sh", "-c", "command -v virsh").exitCode() == 0, "needs virsh (package libvirt-clients)");
        Files.createDirectory(directory.resolve("images"));

        define(
                NetworkXml.nat("lab")
                        .addIp(new NetworkIp()
                                .address("192.168.100.1")
                                .prefix(24)
                                .dhcp("192.168.100.2", "192.168.100.254")),
                "net-define");
        define(NetworkXml.bridge("lan", "br0"), "net-define");
        define(PoolXml.dir("images", directory.resolve("images").toString()), "pool-define");
        assertThat(host.run("virsh", "pool-start", "images").stderr()).isEmpty();
        define(
                VolumeXml.image("a.raw", ImageFormat.RAW, Memory.ofMebibytes(1)).allocation(Memory.ofBytes(0)),
                "vol-create",
                "images");
        define(
                new SecretXml()
                        .privateValue(true)
                        .usage(new SecretUsage().type(SecretUsageType.VOLUME).volume("/images/a")),
                "secret-define");
        Path snapshot = Files.write(
                directory.resolve("snapshot.xml"),
                new SnapshotXml().name("before").bytes());
        CommandResult taken =
                host.run("virsh", "-c", "test:///default", "snapshot-create", "test", snapshot.toString());
        assertThat(taken.stdout()).startsWith("Domain snapshot before created");

        assertThat(host.run("virsh", "vol-dumpxml", "a.raw", "images").stdout())
                .contains("<capacity unit='bytes'>1048576<");
        NetworkXml lab = NetworkXml.parse(
                host.run("virsh", "net-dumpxml", "lab").stdout().strip());
        assertThat(lab.ips().get(0).dhcp().orElseThrow().ranges()).hasSize(1);
    }

    private void define(XmlDocument document, String command, String... operands) throws Exception {
        Path file = Files.write(directory.resolve(command + ".xml"), document.bytes());
        List<String> words = new ArrayList<>(List.of("virsh", command));
        words.addAll(List.of(operands));
        words.add(file.toString());
        CommandResult result = host.run(words.toArray(String[]::new));
        assertThat(result.stderr()).as(document.toXml()).isEmpty();
    }
}
