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
                "<vcpu>1         | <vcpu>2                                 | domain/vcpu",
                "<vcpu>          | <vcpu current='1'>                      | domain/vcpu/@current",
                "arch='x86_64'   | arch='aarch64'                          | domain/os/type/@arch",
                "arch='x86_64'   | machine='q35'                           | domain/os/type/@machine",
                ">hvm            | >linux                                  | domain/os/type",
                "<vcpu>          | <features><acpi/></features><vcpu>      | domain/features",
                "<vcpu>          | <cpu mode='host-model'/><vcpu>          | domain/cpu",
                "<vcpu>          | <clock offset='utc'/><vcpu>             | domain/clock",
                "<vcpu>          | <currentMemory>1</currentMemory><vcpu>  | domain/currentMemory",
                "<vcpu>          | <uuid>not a uuid</uuid><vcpu>           | domain/uuid",
                "'MiB'>4         | 'MiB'>0                                 | domain/memory",
                "'MiB'>4         | 'EiB'>7                                 | domain/memory",
                "guest           | a/b                                     | domain/name",
                "'MiB'>4         | 'MiB'>many                              | domain/memory",
                "'MiB'>4         | 'parsec'>4                              | domain/memory",
                "'MiB'>4         | 'MiB' dumpCore='off'>4                  | domain/memory/@dumpCore",
                "reboot>destroy  | reboot>restart                          | domain/on_reboot",
                "<vcpu>          | <on_crash>preserve</on_crash><vcpu>     | domain/on_crash",
                "'pty'           | 'stdio'                                 | domain/devices/serial/@type",
                "'pty'/>         | 'pty'><target port='1'/></serial>       | domain/devices/serial/target/@port",
                "'pty'/>         | 'pty'/><disk type='file'/>              | domain/devices/disk",
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
                "<on_reboot>destroy</on_reboot>     | domain/on_reboot",
            })
    void refusesADocumentThatLeavesOutWhatItNeeds(String part, String path) {
        assertThat(HONOURED).contains(part);

        assertThat(plan(HONOURED.replace(part, "")).refused())
                .singleElement()
                .satisfies(v -> assertThat(v.path()).isEqualTo(path));
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
    void honoursCurrentMemoryThatIsAllOfTheMemoryInWhateverUnit() {
        Plan plan = plan(HONOURED.replace("<vcpu>", "<currentMemory unit='KiB'>4096</currentMemory><vcpu>"));

        assertThat(plan.refused()).isEmpty();
    }

    private static Plan plan(String document) {
        return Planner.plan(DomainXml.parse(document).tree());
    }
}
