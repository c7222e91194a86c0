package io.virt4j.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.virt4j.xml.Memory;
import io.virt4j.xml.SameDocument;
import io.virt4j.xml.XmlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DomainXmlTest {
    private static final String WEB1 = """
            <domain type='kvm' id='7' newer='yes'>
              <name>web1</name>
              <uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>
              <metadata>
                <app:owner xmlns:app='urn:app' app:since='2020'>ops<app:team/></app:owner>
              </metadata>
              <memory unit='MiB'>512</memory>
              <vcpu placement='static' current='0x2'>0004</vcpu>
              <os>
                <type arch='x86_64' machine='microvm'>hvm</type>
                <kernel>/boot/vmlinuz</kernel>
                <initrd>/boot/initrd</initrd>
                <cmdline>console=ttyS0 quiet</cmdline>
                <boot dev='hd'/>
                <boot dev='tape'/>
              </os>
              <features>
                <acpi/>
                <apic eoi='on'/>
              </features>
              <on_poweroff>destroy</on_poweroff>
              <on_crash>improvise</on_crash>
              <devices>
                <emulator>/usr/bin/qemu</emulator>
                <serial type='pty'>
                  <target port='0'/>
                </serial>
                <hologram size='0x0010'/>
                <disk type='file' device='disk'>
                  <source file='/a.img'>
                    <hint>fast</hint>
                  </source>
                  <target dev='vda' bus='virtio'/>
                </disk>
                <serial type='file'>
                  <source path='/tmp/log'/>
                  <target port='1'/>
                </serial>
              </devices>
              <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
                <qemu:arg value='-newarg'/>
              </qemu:commandline>
              <hat colour='red'/>
            </domain>
            """;

    @Test
    void showsItsPartsAsTypes() {
        DomainXml domain = DomainXml.parse(WEB1);

        assertThat(domain.name()).isEqualTo("web1");
        assertThat(domain.type()).isEqualTo(DomainType.KVM);
        assertThat(domain.id()).hasValue(7L);
        assertThat(domain.uuid()).hasValue(UUID.fromString("4dea22b3-1d52-d8f3-2516-782e98ab3fa0"));
        assertThat(domain.memory()).hasValue(Memory.ofMebibytes(512));
        assertThat(domain.currentMemory()).isEmpty();
        assertThat(domain.vcpu()).hasValue(4);
        assertThat(domain.vcpuElement().orElseThrow().current()).hasValue(2);
        assertThat(domain.os().type().value()).hasValue(OsKind.HVM);
        assertThat(domain.os().type().machine()).hasValue("microvm");
        assertThat(domain.os().kernel()).hasValue("/boot/vmlinuz");
        assertThat(domain.os().cmdline()).hasValue("console=ttyS0 quiet");
        assertThat(domain.features().acpi()).isTrue();
        assertThat(domain.features().pae()).isFalse();
        assertThat(domain.features().apic().orElseThrow().eoi()).hasValue(true);
        assertThat(domain.onPoweroff()).hasValue(LifecycleAction.DESTROY);
        assertThat(domain.devices().emulator()).hasValue("/usr/bin/qemu");
        assertThat(domain.devices().serials())
                .extracting(Serial::type)
                .containsExactly(CharacterType.PTY, CharacterType.FILE);
        assertThat(domain.qemuCommandline().orElseThrow().args())
                .extracting(QemuCommandlineArg::value)
                .containsExactly("-newarg");
    }

    @Test
    void carriesWordsItDoesNotKnow() {
        DomainXml domain = DomainXml.parse(WEB1);

        assertThat(domain.onCrash()).hasValue(new LifecycleAction("improvise"));
        assertThat(domain.os().boots()).extracting(OsBoot::dev).containsExactly(BootDevice.HD, new BootDevice("tape"));
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        DomainXml domain = DomainXml.parse(WEB1);

        assertThat(domain.otherAttributes()).containsEntry(new QName("newer"), "yes");
        assertThat(domain.otherElements()).extracting(XmlNode::path).containsExactly("domain/hat");
        assertThat(domain.devices().otherElements())
                .extracting(XmlNode::path, XmlNode::line)
                .containsExactly(tuple("domain/devices/hologram", 28));
        assertThat(domain.metadata().orElseThrow().otherElements().get(0).name())
                .isEqualTo(new QName("urn:app", "owner"));
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(DomainXml.parse(WEB1).toXml()).isEqualTo(WEB1);
    }

    @Test
    void keepsTheSecondOfWhatThereShouldBeOne() {
        String text = "<domain type='kvm'><name>a</name><name b='1'>c</name><os><kernel>d</kernel><kernel>e</kernel>"
                + "</os><devices/><devices><disk/></devices></domain>";
        DomainXml domain = DomainXml.parse(text);

        assertThat(domain.name()).isEqualTo("a");
        assertThat(domain.os().kernel()).hasValue("d");
        assertThat(SameDocument.difference(XmlNode.parse(text), XmlNode.parse(domain.toXml())))
                .isEmpty();
    }

    @Test
    void keepsTextAndElementsWhereNoneAreExpected() {
        String text = "<domain type='kvm'>stray<name>a<b c='0x01'/></name><features><acpi>on</acpi></features>"
                + "<devices>more<disk>and</disk> more</devices></domain>";
        DomainXml domain = DomainXml.parse(text);

        assertThat(domain.name()).isEqualTo("a");
        assertThat(SameDocument.difference(XmlNode.parse(text), XmlNode.parse(domain.toXml())))
                .isEmpty();
    }

    @Test
    void keepsTheLongestChainOfImages() {
        String text = "<domain type='kvm'><name>a</name><devices><disk>" + "<backingStore type='file'>".repeat(200)
                + "</backingStore>".repeat(200) + "</disk></devices></domain>";
        DomainXml domain = DomainXml.parse(text);

        assertThat(SameDocument.difference(XmlNode.parse(text), XmlNode.parse(domain.toXml())))
                .isEmpty();
    }

    @Test
    void knowsWhereEachElementWasRead(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("web1.xml"), WEB1);
        DomainXml domain = DomainXml.parse(file);

        assertThat(domain.tree().document()).isEqualTo(file.toString());
        assertThat(domain.devices().all())
                .extracting(Device::node)
                .extracting(node -> node.path() + ":" + node.line() + ":" + node.column())
                .containsExactly(
                        "domain/devices/emulator:24:5",
                        "domain/devices/serial:25:5",
                        "domain/devices/disk:29:5",
                        "domain/devices/serial:35:5");
    }

    @Test
    void isBuiltInJava() {
        DomainXml domain = new DomainXml()
                .type(DomainType.KVM)
                .name("web1")
                .memory(Memory.ofMebibytes(64))
                .os(new Os().type(new OsType().value(OsKind.HVM)).kernel("/boot/vmlinuz"))
                .features(new Features().acpi(true))
                .devices(new Devices()
                        .add(new Disk().type(DiskType.FILE).target(new DiskTarget().dev("vda")))
                        .add(new Serial().type(CharacterType.PTY)));

        assertThat(domain.toXml()).isEqualTo("""
                <domain type='kvm'>
                  <name>web1</name>
                  <memory unit='KiB'>65536</memory>
                  <os>
                    <type>hvm</type>
                    <kernel>/boot/vmlinuz</kernel>
                  </os>
                  <features>
                    <acpi/>
                  </features>
                  <devices>
                    <disk type='file'>
                      <target dev='vda'/>
                    </disk>
                    <serial type='pty'/>
                  </devices>
                </domain>
                """);
        assertThat(domain.tree().elements("memory").get(0).line()).isEqualTo(3);
    }

    @Test
    void takesBackWhatWasAdded() {
        DomainXml domain = DomainXml.parse(WEB1);
        Disk disk = domain.devices().disks().get(0);

        assertThat(domain.devices().remove(disk)).isTrue();
        assertThat(domain.devices().remove(disk)).isFalse();
        assertThat(domain.name("web2").title("Web").title(null).toXml())
                .isEqualTo(WEB1.replace("web1", "web2").replaceAll("(?s) *<disk.*</disk>\n", ""));
    }

    @Test
    void itsSourceSaysWhatItWasChangedTo() {
        DomainXml domain = DomainXml.parse(
                "<domain type='kvm'>\n  <name>a</name>\n  <devices><serial><source/></serial></devices></domain>");
        assertThat(domain.tree().elements("name").get(0).line()).isEqualTo(2);

        domain.devices().serials().get(0).sources().get(0).path("/tmp/x");

        assertThat(domain.tree().toXml())
                .isEqualTo(XmlNode.parse(domain.toXml()).toXml())
                .contains("/tmp/x");
    }

    @Test
    void itsListsAreChangedByTheElementAlone() {
        DomainXml domain = DomainXml.parse(
                "<domain type='kvm'><name>a</name><devices><serial><source/></serial></devices></domain>");
        Serial serial = domain.devices().serials().get(0);

        assertThatThrownBy(() -> serial.sources().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(serial.removeSource(serial.sources().get(0))).isTrue();
        assertThat(domain.tree().toXml()).doesNotContain("source");
    }
}
