package io.virt4j.xml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.xml.domain.DomainXml;
import io.virt4j.xml.network.NetworkXml;
import io.virt4j.xml.storage.VolumeXml;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DifferencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <memory unit='MiB'>512</memory>            | <memory>524288</memory>
            <memory unit='KB'>1024</memory>            | <memory unit='b'>1024000</memory>
            <vcpu current='0x2'>4</vcpu>               | <vcpu current='2'>04</vcpu>
            <vcpu placement='static'>1</vcpu>          | <vcpu>1</vcpu>
            <vcpu>1</vcpu>                             | <!-- -->
            <uuid>4dea22b31d52d8f32516782e98ab3fa0</uuid> | <uuid>4DEA22B3-1d52-d8f3-2516-782e98ab3fa0</uuid>
            <title>a<!-- b --></title>                 | <title> a </title>
            <title><![CDATA[a]]></title>               | <title>a</title>
            <on_reboot>restart</on_reboot>             | <!-- -->
            <clock offset='utc'/>                      | <!-- -->
            <features/>                                | <!-- -->
            <cpu match='exact'/>                       | <!-- -->
            <devices><!-- a --></devices>              | <!-- -->
            <os><bootmenu enable='yes' timeout='3'/></os> | <os><bootmenu timeout='3' enable='yes'/></os>
            <os><kernel>/k</kernel><initrd>/i</initrd></os> | <os><initrd>/i</initrd><kernel>/k</kernel></os>
            <x:a xmlns:x='urn:x' x:b='1'/>             | <y:a xmlns:y='urn:x' y:b='1'/>
            <hat colour='red'/>                        | <hat  colour="red"></hat>
            <cpu><numa><cell id='0' memory='1' unit='GiB'/></numa></cpu> | <cpu><numa><cell id='0' memory='1048576'/></numa></cpu>
            """)
    void doesNotTellWhatMeansTheSame(String first, String second) {
        assertThat(differences(first, second)).isEmpty();
        assertThat(differences(second, first)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <memory unit='MiB'>512</memory>     | <memory unit='MiB'>513</memory>       | `  domain/memory: 512 MiB -> 513 MiB`
            <memory unit='MiB'>512</memory>     | <!-- -->                              | `- domain/memory: <memory unit='MiB'>512</memory>`
            <memory unit='x'>much</memory>      | <memory unit='y'>much</memory>        | `  domain/memory: much x -> much y`
            <memory dumpCore='on'>1</memory>    | <memory>1</memory>                    | `- domain/memory/@dumpCore: on`
            <vcpu>1</vcpu>                      | <vcpu>2</vcpu>                        | `  domain/vcpu: 1 -> 2`
            <vcpu placement='auto'>1</vcpu>     | <vcpu>1</vcpu>                        | `  domain/vcpu/@placement: auto -> static`
            <!-- -->                            | <vcpu>2</vcpu>                        | `+ domain/vcpu: 2`
            <iothreads>2</iothreads>            | <iothreads a='1'>2</iothreads>        | `+ domain/iothreads/@a: 1`
            <iothreads>none</iothreads>         | <iothreads>0</iothreads>              | `  domain/iothreads: none -> 0`
            <features><acpi/></features>        | <features/>                           | `- domain/features/acpi`
            <features/>                         | <features><acpi/></features>          | `+ domain/features/acpi`
            <!-- -->                            | <features><acpi/></features>          | `+ domain/features: <features><acpi/></features>`
            <features><apic/></features>        | <features><apic eoi='on'/></features> | `+ domain/features/apic/@eoi: on`
            <features><hap/></features>         | <features/>                           | `- domain/features/hap`
            <features><hap state='on'/></features> | <features/>                        | `- domain/features/hap: <hap state='on'/>`
            <on_crash>destroy</on_crash>        | <on_crash>preserve</on_crash>         | `  domain/on_crash: destroy -> preserve`
            <!-- -->                            | <on_crash>preserve</on_crash>         | `+ domain/on_crash: preserve`
            <title/>                            | <!-- -->                              | `- domain/title`
            <title>a b</title>                  | <title>a  b</title>                   | `  domain/title: a b -> a  b`
            stray                               | <!-- -->                              | `  domain: stray -> ''`
            <hat colour='red'/>                 | <hat colour='blue'/>                  | `  domain/hat: <hat colour='red'/> -> <hat colour='blue'/>`
            <x:a xmlns:x='urn:x'/>              | <a/>                                  | `- domain/x:a`
            """)
    void tellsWhatMeansSomethingElse(String first, String second, String difference) {
        assertThat(differences(first, second)).first().hasToString(difference);
        assertThat(differences(second, first)).isNotEmpty();
    }

    @Test
    void tellsDevicesByWhatLibvirtTellsThemBy() {
        String disks = "<disk><source file='/a'/><target dev='vda'/></disk>"
                + "<disk type='file' device='disk'><source file='/b'/><target dev='vdb'/></disk>";
        String cards = "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>"
                + "<interface type='user'><mac address='52:54:00:00:00:0a'/><target dev='tap1'/></interface>";
        String controllers = "<controller type='usb' index='0'/><controller type='usb' index='1'/>"
                + "<controller type='scsi' index='0'/>";
        String otherWay = "<controller type='scsi' index='0x0'/><controller type='usb' index='1' model='none'/>"
                + "<interface type='user'><mac address='52:54:00:00:00:0A'/><target dev='tap0'/></interface>"
                + "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>"
                + "<controller type='usb' index='0'/>"
                + "<disk device='cdrom'><source file='/b'/><target dev='vdb'/></disk>"
                + "<disk><source file='/c'/><target dev='vda'/></disk>";

        assertThat(devices(disks + cards + controllers, otherWay))
                .containsExactlyInAnyOrder(
                        "  domain/devices/disk[vda]/source/@file: /a -> /c",
                        "  domain/devices/disk[vdb]/@device: disk -> cdrom",
                        "  domain/devices/interface[52:54:00:00:00:0a]/target/@dev: tap1 -> tap0",
                        "+ domain/devices/controller[usb:1]/@model: none");
    }

    @Test
    void tellsWhichDeviceIsNewAndWhichIsGone() {
        assertThat(devices(
                        "<disk><target dev='vda'/></disk><disk><target dev='vdb'/></disk>",
                        "<disk><target dev='vdb'/></disk><disk><target dev='vdc' bus='virtio'/></disk>"))
                .containsExactly(
                        "- domain/devices/disk[vda]: <disk><target dev='vda'/></disk>",
                        "+ domain/devices/disk[vdc]: <disk><target dev='vdc' bus='virtio'/></disk>");
    }

    @Test
    void aDeviceThatGotAnIdentityIsTheSame() {
        assertThat(devices(
                        "<interface type='user'/><rng model='virtio'/>",
                        "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>"
                                + "<rng model='virtio'><alias name='rng0'/></rng>"))
                .containsExactly(
                        "+ domain/devices/interface/mac: <mac address='52:54:00:00:00:01'/>",
                        "+ domain/devices/rng/alias: <alias name='rng0'/>");
    }

    @Test
    void anExchangedKindIsAnotherDevice() {
        assertThat(devices("<input type='mouse'/><input type='keyboard'/>", "<input type='keyboard'/>"))
                .containsExactly("- domain/devices/input[mouse]: <input type='mouse'/>");
        assertThat(devices("<input type='mouse'/><input type='mouse'/>", "<input type='mouse'/>"))
                .containsExactly("- domain/devices/input[2]: <input type='mouse'/>");
    }

    @Test
    void orderMattersWhereNothingTellsElementsApart() {
        String first = "<os><boot dev='hd'/><boot dev='cdrom'/><initarg>a</initarg><initarg>b</initarg></os>";
        String second = "<os><boot dev='cdrom'/><boot dev='hd'/><initarg>b</initarg><initarg>a</initarg></os>";

        assertThat(differences(first, second))
                .extracting(Difference::toString)
                .containsExactly(
                        "  domain/os/boot[1]/@dev: hd -> cdrom",
                        "  domain/os/boot[2]/@dev: cdrom -> hd",
                        "  domain/os/initarg[1]: a -> b",
                        "  domain/os/initarg[2]: b -> a");
    }

    @Test
    void oneMoreOfAListIsOneDifference() {
        String first = "<os><initarg>a</initarg><initarg>c</initarg></os>";
        String second = "<os><initarg>a</initarg><initarg>b</initarg><initarg>c</initarg></os>";

        assertThat(differences(first, second))
                .extracting(Difference::toString)
                .containsExactly("+ domain/os/initarg[2]: b");
        assertThat(differences(second, first))
                .extracting(Difference::toString)
                .containsExactly("- domain/os/initarg[2]: b");
    }

    @Test
    void comparesUnknownElementsAsTheyAreWritten() {
        String first = "<metadata><a:note xmlns:a='urn:a'>x<a:b/></a:note><hint level='01'/></metadata>";
        String second = "<metadata><n:note xmlns:n='urn:a'>x<!-- ! --><n:b/></n:note><hint level='1'/></metadata>";

        assertThat(differences(first, second))
                .extracting(Difference::toString)
                .containsExactly("  domain/metadata/hint: <hint level='01'/> -> <hint level='1'/>");
    }

    @Test
    void comparesTheSecondOfWhatThereShouldBeOne() {
        assertThat(differences("<title>a</title><title>b</title>", "<title>a</title>"))
                .extracting(Difference::toString)
                .containsExactly("- domain/title[2]: b");
    }

    @Test
    void aLineShowsNoMoreThanFits() {
        String arguments = "<initarg>a</initarg>".repeat(50);

        assertThat(devices("", "<disk>" + arguments + "</disk>"))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSizeLessThan(240).endsWith("…"));
    }

    @Test
    @Timeout(60)
    void isDoneWithDeepAndWideDocuments() {
        String deep =
                "<backingStore>".repeat(150) + "<format type='%s'/>" + "</backingStore><backingStore/>".repeat(150);
        String many = IntStream.range(0, 3000)
                .mapToObj(i -> "<disk><target dev='%s" + i + "'/></disk>")
                .collect(joining());

        assertThat(devices(
                        "<disk>" + deep.replace("%s", "raw") + "</disk>",
                        "<disk>" + deep.replace("%s", "qcow2") + "</disk>"))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("format/@type: raw -> qcow2"));
        assertThat(devices(many.replace("%s", "vd"), many.replace("%s", "sd"))).hasSize(6000);
    }

    @Test
    void defaultsAreNotWritten() {
        String text = "<domain type='kvm'><name>a</name><devices><disk><target dev='vda'/></disk></devices></domain>";
        DomainXml domain = DomainXml.parse(text);

        String before = domain.toXml();

        assertThat(domain.differences(DomainXml.parse(text.replace("<disk>", "<disk device='disk'>"))))
                .isEmpty();

        assertThat(domain.toXml()).isEqualTo(before);
        assertThat(domain.devices().disks().get(0).device()).isEmpty();
    }

    @Test
    void comparesOtherKindsOfDocuments() {
        assertThat(NetworkXml.parse("<network><name>n</name><forward mode='nat'/><bridge name='b' stp='on' delay='0'/>"
                                + "<ip family='ipv4' address='10.0.0.1' prefix='8'/></network>")
                        .differences(NetworkXml.parse("<network><name>n</name><bridge name='b'/><forward/>"
                                + "<ip address='10.0.0.1' prefix='08'/></network>")))
                .isEmpty();
        assertThat(VolumeXml.parse("<volume><name>v</name><capacity unit='KiB'>1</capacity></volume>")
                        .differences(VolumeXml.parse("<volume><name>v</name><capacity>1024</capacity></volume>")))
                .isEmpty();
        assertThat(NetworkXml.parse("<network><name>n</name></network>")
                        .differences(VolumeXml.parse("<volume><name>v</name></volume>")))
                .containsExactly(new Difference("network", "network", "volume"));
    }

    private static List<String> devices(String first, String second) {
        return differences("<devices>" + first + "</devices>", "<devices>" + second + "</devices>").stream()
                .map(Difference::toString)
                .toList();
    }

    private static List<Difference> differences(String first, String second) {
        return domain(first).differences(domain(second));
    }

    private static DomainXml domain(String content) {
        return DomainXml.parse("<domain type='kvm'><name>a</name>" + content + "</domain>");
    }
}
