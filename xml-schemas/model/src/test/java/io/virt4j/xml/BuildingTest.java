package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.virt4j.xml.backup.BackupDisk;
import io.virt4j.xml.backup.BackupDiskType;
import io.virt4j.xml.backup.BackupDisks;
import io.virt4j.xml.backup.BackupTarget;
import io.virt4j.xml.backup.BackupXml;
import io.virt4j.xml.cpu.CpuMode;
import io.virt4j.xml.cpu.NumaCell;
import io.virt4j.xml.domain.Channel;
import io.virt4j.xml.domain.CharacterType;
import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.DiskBus;
import io.virt4j.xml.domain.DiskCache;
import io.virt4j.xml.domain.DiskProtocol;
import io.virt4j.xml.domain.DomainType;
import io.virt4j.xml.domain.DomainXml;
import io.virt4j.xml.domain.Features;
import io.virt4j.xml.domain.FeaturesApic;
import io.virt4j.xml.domain.Filesystem;
import io.virt4j.xml.domain.Firmware;
import io.virt4j.xml.domain.Graphics;
import io.virt4j.xml.domain.GraphicsType;
import io.virt4j.xml.domain.Hostdev;
import io.virt4j.xml.domain.HypervFeatures;
import io.virt4j.xml.domain.Interface;
import io.virt4j.xml.domain.InterfaceLinkState;
import io.virt4j.xml.domain.MemoryAccess;
import io.virt4j.xml.domain.MemoryBacking;
import io.virt4j.xml.domain.MemoryBackingHugepagesPage;
import io.virt4j.xml.domain.MemorySourceType;
import io.virt4j.xml.domain.Os;
import io.virt4j.xml.domain.Rng;
import io.virt4j.xml.domain.Serial;
import io.virt4j.xml.network.NetworkIp;
import io.virt4j.xml.network.NetworkXml;
import io.virt4j.xml.secret.SecretUsage;
import io.virt4j.xml.secret.SecretUsageType;
import io.virt4j.xml.secret.SecretXml;
import io.virt4j.xml.snapshot.SnapshotDisk;
import io.virt4j.xml.snapshot.SnapshotDisks;
import io.virt4j.xml.snapshot.SnapshotMode;
import io.virt4j.xml.snapshot.SnapshotSource;
import io.virt4j.xml.snapshot.SnapshotXml;
import io.virt4j.xml.storage.ImageFormat;
import io.virt4j.xml.storage.PoolXml;
import io.virt4j.xml.storage.VolumeXml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class BuildingTest {
    @Test
    void buildsAMachineInOneExpression() {
        String xml = DomainXml.kvm("web1")
                .memory(Memory.ofGibibytes(2))
                .vcpu(4)
                .add(Disk.file("/images/web1.qcow2").format(ImageFormat.QCOW2).target("vda", DiskBus.VIRTIO))
                .add(Interface.network("default").mac("52:54:00:6d:90:01").model("virtio"))
                .add(new Serial().type(CharacterType.PTY))
                .add(Rng.urandom())
                .toXml();

        assertThat(xml).isEqualTo("""
                <domain type='kvm'>
                  <name>web1</name>
                  <memory unit='KiB'>2097152</memory>
                  <vcpu>4</vcpu>
                  <os>
                    <type>hvm</type>
                  </os>
                  <devices>
                    <disk type='file'>
                      <driver name='qemu' type='qcow2'/>
                      <source file='/images/web1.qcow2'/>
                      <target dev='vda' bus='virtio'/>
                    </disk>
                    <interface type='network'>
                      <mac address='52:54:00:6d:90:01'/>
                      <source network='default'/>
                      <model type='virtio'/>
                    </interface>
                    <serial type='pty'/>
                    <rng model='virtio'>
                      <backend model='random'>/dev/urandom</backend>
                    </rng>
                  </devices>
                </domain>
                """);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                argumentSet(
                        "UEFI",
                        machine().os(Os.hvm("q35").firmware(Firmware.EFI)).features(new Features().acpi(true))),
                argumentSet(
                        "a kernel of the host",
                        machine()
                                .os(Os.hvm()
                                        .kernel("/boot/vmlinuz")
                                        .initrd("/boot/initrd")
                                        .cmdline("console=ttyS0"))),
                argumentSet(
                        "a block device",
                        machine().add(Disk.block("/dev/vg/web1").target("vda", DiskBus.VIRTIO))),
                argumentSet(
                        "a volume", machine().add(Disk.volume("default", "web1").target("sda", DiskBus.SCSI))),
                argumentSet(
                        "an image of a server",
                        machine()
                                .add(Disk.network(DiskProtocol.NBD, "web1", "store", 10809)
                                        .target("vda", DiskBus.VIRTIO))),
                argumentSet("a CD", machine().add(Disk.cdrom("/iso/debian.iso").target("sda", DiskBus.SATA))),
                argumentSet(
                        "a bridge of the host",
                        machine().add(Interface.bridge("br0").mtu(9000))),
                argumentSet("the host's user", machine().add(Interface.user().link(InterfaceLinkState.DOWN))),
                argumentSet(
                        "a screen",
                        machine().add(new Graphics().type(GraphicsType.VNC).autoport(true))),
                argumentSet("the guest's agent", machine().add(Channel.guestAgent())),
                argumentSet(
                        "a directory of the host",
                        machine()
                                .memoryBacking(new MemoryBacking()
                                        .source(MemorySourceType.MEMFD)
                                        .access(MemoryAccess.SHARED))
                                .add(Filesystem.virtiofs("/srv/web", "web"))),
                argumentSet("a device of the host", machine().add(Hostdev.pci("0000:01:1f.7"))),
                argumentSet("a NAT network", natNetwork()),
                argumentSet("a network on a bridge", NetworkXml.bridge("lan", "br0")),
                argumentSet("a pool", PoolXml.dir("images", "/images")),
                argumentSet(
                        "a volume to make", VolumeXml.image("web1.qcow2", ImageFormat.QCOW2, Memory.ofGibibytes(20))),
                argumentSet(
                        "a snapshot",
                        new SnapshotXml()
                                .name("before")
                                .disks(new SnapshotDisks()
                                        .addDisk(new SnapshotDisk()
                                                .name("vda")
                                                .snapshot(SnapshotMode.EXTERNAL)
                                                .source(new SnapshotSource().file("/images/web1.before"))))),
                argumentSet(
                        "a backup",
                        new BackupXml()
                                .disks(new BackupDisks()
                                        .addDisk(new BackupDisk()
                                                .name("vda")
                                                .type(BackupDiskType.FILE)
                                                .driver(ImageFormat.QCOW2)
                                                .target(new BackupTarget().file("/backup/web1.qcow2"))))),
                argumentSet(
                        "a secret",
                        new SecretXml()
                                .ephemeral(false)
                                .privateValue(true)
                                .usage(new SecretUsage()
                                        .type(SecretUsageType.VOLUME)
                                        .volume("/images/web1.qcow2"))));
    }

    private static DomainXml machine() {
        return DomainXml.kvm("web1").memory(Memory.ofGibibytes(2)).vcpu(2);
    }

    private static NetworkXml natNetwork() {
        return NetworkXml.nat("lab")
                .addIp(new NetworkIp().address("192.168.100.1").prefix(24).dhcp("192.168.100.2", "192.168.100.254"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsBuiltIsAsTheGrammarHasIt(XmlDocument document) {
        assertThat(document.faults()).as(document::toXml).isEmpty();
    }

    @Test
    void partsThatAreMissingAreThereOnceTheyAreChanged() {
        DomainXml domain = DomainXml.parse("<domain type='kvm'>\n  <name>a</name>\n  <os/>\n</domain>\n");
        assertThat(domain.features().acpi()).isFalse();
        assertThat(domain.cpu().mode()).isEmpty();
        assertThat(domain.toXml()).doesNotContain("features", "cpu");

        domain.features().acpi(true).apic(new FeaturesApic());
        domain.cpu().mode(CpuMode.HOST_PASSTHROUGH);
        domain.features().hyperv(new HypervFeatures().relaxed(true));

        assertThat(domain.toXml()).isEqualTo("""
                <domain type='kvm'>
                  <name>a</name>
                  <os/>
                  <features>
                    <acpi/>
                    <apic/>
                    <hyperv>
                      <relaxed state='on'/>
                    </hyperv>
                  </features>
                  <cpu mode='host-passthrough'/>
                </domain>
                """);
        assertThat(domain.features().hyperv().orElseThrow().relaxed()).hasValue(true);
    }

    @Test
    void valuesAreWrittenIntoTheElementsThatAreThere() {
        DomainXml domain =
                DomainXml.parse("<domain type='kvm'><name>a</name><memory unit='GiB' dumpCore='off'>2</memory>"
                        + "<vcpu placement='static'>2</vcpu></domain>");

        domain.memory(Memory.ofMebibytes(512)).vcpu(4);

        assertThat(domain.toXml())
                .contains("<memory unit='KiB' dumpCore='off'>524288</memory>", "<vcpu placement='static'>4</vcpu>");
        assertThat(domain.memory(null).vcpu(null).toXml()).doesNotContain("memory", "vcpu");
    }

    @Test
    void amountsInAttributesHaveTheirUnitBesideThem() {
        NumaCell cell = new NumaCell().id(0L).cpus("0-1").memory(Memory.ofGibibytes(1));
        MemoryBackingHugepagesPage page = new MemoryBackingHugepagesPage().size(Memory.ofMebibytes(2));

        assertThat(cell).hasToString("<cell id='0' cpus='0-1' unit='KiB' memory='1048576'/>");
        assertThat(cell.memory()).isEqualTo(Memory.ofGibibytes(1));
        assertThat(page.size()).isEqualTo(Memory.ofMebibytes(2));
    }

    @Test
    void disksAreToldByTheirSources() {
        DomainXml domain = machine().add(Disk.file("/a").target("vda", DiskBus.VIRTIO));
        Disk disk = domain.devices().disks().get(0);

        disk.driver().cache(DiskCache.NONE);

        assertThat(disk.source().file()).hasValue("/a");
        assertThat(disk.source().pool()).isEmpty();
        assertThat(disk.node().elements())
                .extracting(part -> part.name().getLocalPart())
                .containsExactly("driver", "source", "target");
    }

    @Test
    void refusesWhatIsNoPciAddress() {
        assertThat(Hostdev.pci("01:1f.7").toXml()).isEqualTo("""
                <hostdev mode='subsystem' type='pci' managed='yes'>
                  <source>
                    <address domain='0' bus='1' slot='31' function='7'/>
                  </source>
                </hostdev>
                """);
        for (String address : List.of("", "1:2", "01:20.0", "01:00.8", "0000:01:00.0 ", "eth0")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Hostdev.pci(address))
                    .withMessage("'" + address + "' is not a PCI address (0000:01:00.0 is)");
        }
    }

    @Test
    void otherTypesOfMachinesStartTheSameWay() {
        assertThat(DomainXml.machine(DomainType.TEST, "t").toXml()).startsWith("<domain type='test'>");
    }
}
