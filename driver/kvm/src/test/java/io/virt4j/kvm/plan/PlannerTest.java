package io.virt4j.kvm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Plan;
import io.virt4j.Plan.Ruling;
import io.virt4j.Plan.Verdict;
import io.virt4j.kvm.DomainText;
import io.virt4j.kvm.KvmDriver;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.domain.DomainXml;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
    private static final String HONOURED = DomainText.booting(Path.of("/boot/vmlinuz"));

    @Test
    void honoursTheExample() {
        Plan plan = new KvmDriver().plan(DomainXml.parse(Path.of("../../examples/hello.xml")));

        assertThat(plan.engine()).isEqualTo("kvm");
        assertThat(plan.refused()).isEmpty();
        assertThat(plan.verdicts())
                .extracting(Verdict::path)
                .startsWith("domain", "domain/name", "domain/title", "domain/memory")
                .endsWith("domain/devices/console", "domain/devices/console/target");
    }

    @Test
    void honoursTheLinuxExample() {
        Plan plan = new KvmDriver().plan(DomainXml.parse(Path.of("../../examples/direct-linux.xml")));

        assertThat(plan.refused()).isEmpty();
    }

    @Test
    void hasOneVerdictForEachElementWithItsLine() {
        DomainXml document = DomainXml.parse(HONOURED);

        Plan plan = plan(HONOURED);

        assertThat(plan.verdicts()).hasSize(count(document.tree()));
        assertThat(plan.verdicts())
                .filteredOn(v -> v.path().equals("domain/os/kernel"))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.line()).isEqualTo(7);
                    assertThat(v.ruling()).isEqualTo(Ruling.HONOURED);
                });
    }

    private static int count(XmlNode node) {
        return 1 + node.elements().stream().mapToInt(PlannerTest::count).sum();
    }

    @Test
    void ignoresWhatIsForPeopleAndPrograms() {
        Plan plan = plan(HONOURED.replace(
                "<vcpu>",
                "<title>t</title><description>d</description>"
                        + "<metadata><x:a xmlns:x='urn:x' x:b='c'><x:d/></x:a></metadata><vcpu>"));

        assertThat(plan.isHonoured()).isTrue();
        assertThat(plan.verdicts())
                .filteredOn(v -> v.ruling() == Ruling.IGNORED)
                .extracting(Verdict::path)
                .containsExactly(
                        "domain/title",
                        "domain/description",
                        "domain/metadata",
                        "domain/metadata/x:a",
                        "domain/metadata/x:a/x:d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "type='kvm'      | type='qemu'                             | domain/@type",
                "<vcpu>1         | <vcpu>0                                 | domain/vcpu",
                "<vcpu>1         | <vcpu>255                               | domain/vcpu",
                "<vcpu>1         | <vcpu>two                               | domain/vcpu",
                "<vcpu>          | <vcpu current='1'>                      | domain/vcpu/@current",
                "arch='x86_64'   | arch='aarch64'                          | domain/os/type/@arch",
                "arch='x86_64'   | machine='q35'                           | domain/os/type/@machine",
                ">hvm            | >linux                                  | domain/os/type",
                "<vcpu>          | <features><hap/></features><vcpu>       | domain/features/hap",
                "<vcpu>          | <cpu mode='host-model'/><vcpu>          | domain/cpu/@mode",
                "<vcpu>          | <clock offset='localtime'/><vcpu>       | domain/clock/@offset",
                "<vcpu>          | <currentMemory>1</currentMemory><vcpu>  | domain/currentMemory",
                "<vcpu>          | <uuid>not a uuid</uuid><vcpu>           | domain/uuid",
                "'MiB'>4         | 'MiB'>0                                 | domain/memory",
                "'MiB'>4         | 'EiB'>7                                 | domain/memory",
                "guest           | a/b                                     | domain/name",
                "'MiB'>4         | 'MiB'>many                              | domain/memory",
                "'MiB'>4         | 'parsec'>4                              | domain/memory",
                "'MiB'>4         | 'MiB' dumpCore='off'>4                  | domain/memory/@dumpCore",
                "reboot>destroy  | reboot>preserve                         | domain/on_reboot",
                "<os>            | <os><loader>/rom</loader>               | domain/os/kernel",
                "<vcpu>          | <on_crash>preserve</on_crash><vcpu>     | domain/on_crash",
                "'pty'           | 'stdio'                                 | domain/devices/serial/@type",
                "'pty'/>         | 'pty'><target port='2'/></serial>       | domain/devices/serial/target/@port",
                "'pty'/>         | 'pty'/><disk type='file'/>              | domain/devices/disk",
                "'pty'/>         | 'pty'/><disk type='network'/>           | domain/devices/disk",
                "'pty'/>         | 'pty'/><disk type='file'><source file='d'/><target dev='a' bus='sata'/></disk> | domain/devices/disk/target/@bus",
                "'pty'/>         | 'pty'/><disk type='file'><source file='d'/><target dev='a'/><driver type='qcow2'/></disk> | domain/devices/disk/driver/@type",
                "'pty'/>         | 'pty'/><disk type='file'><source file='d'/><target dev='a'/><serial>123456789012345678901</serial></disk> | domain/devices/disk/serial",
                "'pty'/>         | 'pty'/><interface type='ethernet'/>     | domain/devices/interface",
                "'pty'/>         | 'pty'/><interface type='user'/>         | domain/devices/interface",
                "'pty'/>         | 'pty'/><interface type='bridge'><backend type='passt'/></interface> | domain/devices/interface/@type",
                "'pty'/>         | 'pty'/><interface type='user'><backend type='passt'/><mac address='01:00:00:00:00:01'/></interface> | domain/devices/interface/mac/@address",
                "'pty'/>         | 'pty'/><interface type='ethernet'><target dev='t'/><driver name='vfio'/></interface> | domain/devices/interface/driver/@name",
                "'pty'/>         | 'pty'/><interface type='ethernet'><target dev='t'/><driver name='vhost' queues='2'/></interface> | domain/devices/interface/driver/@queues",
                "'pty'/>         | 'pty'/><interface type='user'><backend type='passt'/><driver name='vhost'/></interface> | domain/devices/interface/driver/@name",
                "'pty'/>         | 'pty'/><rng model='virtio'><backend model='egd'/></rng> | domain/devices/rng/backend/@model",
                "'pty'/>         | 'pty'/><rng model='virtio'><backend model='random'>/dev/hwrng</backend></rng> | domain/devices/rng/backend",
                "'pty'/>         | 'pty'/><memballoon model='xen'/>        | domain/devices/memballoon/@model",
                "'pty'/>         | 'pty'/><panic model='hyperv'/>          | domain/devices/panic/@model",
                "'pty'/>         | 'pty'/><console type='pty'/><console type='pty'/> | domain/devices/console",
                "'pty'/>         | 'pty'/><emulator>/bin/q</emulator>      | domain/devices/emulator",
                "'pty'/>         | 'pty'/>some text                        | domain/devices",
                "<vcpu>          | <frobnicate/><vcpu>                     | domain/frobnicate",
                "<vcpu>          | <vcpu frob='1'>                         | domain/vcpu/@frob",
                "<vcpu>          | <vcpu xmlns:x='urn:x' x:frob='1'>       | domain/vcpu/@x:frob",
                "<vcpu>          | <vcpu xmlns='urn:x'/><vcpu>             | domain/vcpu",
            })
    void refusesWhatItCannotDo(String part, String instead, String path) {
        assertThat(HONOURED).contains(part);

        List<Verdict> refused =
                plan(HONOURED.replaceFirst(Pattern.quote(part), instead)).refused();

        assertThat(refused).isNotEmpty();
        assertThat(refused.get(0).path()).isEqualTo(path);
        assertThat(refused.get(0).line()).isBetween(1, 14);
        assertThat(refused.get(0).reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<memory unit='MiB'>4</memory>      | domain/memory",
                "<kernel>/boot/vmlinuz</kernel>     | domain/os/kernel",
            })
    void refusesADocumentThatLeavesOutWhatItNeeds(String part, String path) {
        assertThat(HONOURED).contains(part);

        assertThat(plan(HONOURED.replace(part, "")).refused())
                .extracting(Verdict::path)
                .contains(path);
    }

    @Test
    void refusesASecondOneOfAnything() {
        Plan plan = plan(HONOURED.replace("<vcpu>", "<vcpu>1</vcpu><vcpu>"));

        assertThat(plan.refused()).singleElement().satisfies(v -> {
            assertThat(v.path()).isEqualTo("domain/vcpu");
            assertThat(v.reason()).startsWith("there is one already");
        });
    }

    @Test
    void honoursSeveralDisksCardsAndOneConsoleOfEachKind() {
        Plan plan = plan(
                HONOURED.replace(
                        "<serial",
                        "<disk type='file'><source file='a'/><target dev='vda' bus='virtio'/><readonly/></disk>"
                                + "<disk type='block' device='disk'><driver name='qemu' type='raw' discard='unmap'/>"
                                + "<source dev='/dev/loop9'/><target dev='vdb'/><serial>s</serial></disk>"
                                + "<interface type='ethernet'><target dev='tap0' managed='no'/><model type='virtio'/></interface>"
                                + "<interface type='ethernet'><target dev='tap1'/><driver name='vhost'/></interface>"
                                + "<interface type='ethernet'><target dev='tap2'/><driver name='qemu'/></interface>"
                                + "<interface type='user'><driver name='qemu'/><mac address='52:54:00:12:34:56'/><backend type='passt'/></interface>"
                                + "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"
                                + "<memballoon model='virtio'><stats period='5'/></memballoon>"
                                + "<vsock model='virtio'><cid auto='no' address='3'/></vsock><panic model='isa'/>"
                                + "<console type='pty'/><console type='pty'><target type='virtio' port='1'/></console><serial"));

        assertThat(plan.refused()).isEmpty();
    }

    @Test
    void honoursFirmwareInsteadOfAKernel() {
        Plan plan = plan(HONOURED.replaceAll("<kernel>.*</kernel>", "<loader readonly='yes' type='rom'>/rom</loader>")
                .replaceAll("<cmdline>.*</cmdline>", ""));

        assertThat(plan.refused()).isEmpty();
    }

    @Test
    void honoursCurrentMemoryThatIsAllOfTheMemoryInWhateverUnit() {
        Plan plan = plan(HONOURED.replace("<vcpu>", "<currentMemory unit='KiB'>4096</currentMemory><vcpu>"));

        assertThat(plan.refused()).isEmpty();
    }

    private static Plan plan(String document) {
        return Planner.plan(DomainXml.parse(document).tree());
    }
}
