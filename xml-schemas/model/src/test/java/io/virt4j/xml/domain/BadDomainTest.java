package io.virt4j.xml.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.virt4j.xml.XmlException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BadDomainTest {
    private static final String GOOD = "<domain type='kvm'><name>web1</name></domain>";

    @TempDir
    private Path directory;

    @Test
    void refusesAFileThatIsNotThere() {
        Path file = directory.resolve("web1.xml");

        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> DomainXml.parse(file))
                .withMessage(file + ": no such file");
    }

    @Test
    void refusesADirectory() {
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> DomainXml.parse(directory))
                .withMessage(directory + ": is a directory; give a file");
    }

    @Test
    void refusesAFileThatMayNotBeRead() throws IOException {
        Path file = Files.writeString(directory.resolve("web1.xml"), GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "the superuser may read any file");

        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> DomainXml.parse(file))
                .withMessage(file + ": may not be read: permission denied");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "''                                            | 0:0  | empty",
                "'   '                                         | 1:4  | not well-formed",
                "name: web1                                    | 1:1  | not well-formed",
                "<domain type='kvm'><name>web1</name>          | 1:37 | not well-formed",
                "<domain type='kvm'><name>web1</domain>        | 1:32 | not well-formed",
                "<domain type='kvm' type='qemu'/>              | 1:33 | not well-formed",
                "<q:domain type='kvm'/>                        | 1:23 | not well-formed",
                "<domain type='kvm'>&bomb;</domain>            | 1:26 | not well-formed",
                "<network><name>n</name></network>             | 1:1  | the root element is <network>; <domain> is needed",
                "<domain xmlns='urn:x' type='kvm'/>            | 1:1  | the root element is <domain>; <domain> is needed",
                "<domain type='kvm'/>                          | 1:1  | domain without a name; add one",
                "<domain type='kvm'><name> </name></domain>    | 1:1  | domain without a name; add one",
                "<domain><name>web1</name></domain>            | 1:1  | domain without a type attribute; add one",
            })
    void refusesWhatIsNoDomain(String text, String place, String problem) {
        XmlException refusal = refusal(text.getBytes(UTF_8));

        assertThat(refusal).hasMessageStartingWith("web1.xml:").hasMessageContaining(problem);
        assertThat(refusal.line() + ":" + refusal.column()).isEqualTo(place);
    }

    @Test
    void refusesADocumentTypeBeforeItsEntities() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "do not read");

        for (String declaration : new String[] {
            "<!DOCTYPE domain>",
            "<!DOCTYPE domain SYSTEM '" + secret.toUri() + "'>",
            "<!DOCTYPE domain [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE domain [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY e '&b;&b;&b;&b;'>]>",
            "<!DOCTYPE domain [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>",
        }) {
            String text = declaration + "\n<domain type='kvm'><name>&e;</name></domain>";
            assertThat(refusal(text.getBytes(UTF_8)))
                    .hasMessageContaining("a document type (<!DOCTYPE …>) is refused; remove it")
                    .hasMessageNotContaining("do not read");
        }
    }

    @Test
    void refusesElementsThatAreNestedWithoutEnd() {
        assertThat(refusal("<a>".repeat(100_000).getBytes(UTF_8)))
                .hasMessageContaining("web1.xml:1:769: elements are nested deeper than 256");
    }

    @Test
    void refusesMoreElementsThanADomainHas() {
        String text = "<domain type='kvm'><name>web1</name>" + "<a/>".repeat(200_000) + "</domain>";

        assertThat(refusal(text.getBytes(UTF_8))).hasMessageContaining("more than 50000 elements");
    }

    @Test
    void refusesMoreAttributesThanAnElementHas() {
        var text = new StringBuilder("<domain type='kvm'");
        for (int i = 0; i < 200; i++) {
            text.append(" a").append(i).append("=''");
        }

        assertThat(refusal(text.append("/>").toString().getBytes(UTF_8)))
                .hasMessage("web1.xml:1:1: more than 200 attributes");
    }

    @Test
    void refusesAStreamWithoutEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> DomainXml.parse(endless, "stdin"))
                .withMessageStartingWith("stdin: larger than 10485760 bytes");
    }

    @Test
    void refusesBytesThatAreNoXmlText() {
        assertThat(refusal(GOOD.replace("web1", "we\0b1").getBytes(UTF_8))).hasMessageContaining("not well-formed XML");
        assertThat(refusal(GOOD.replace("web1", "wéb1").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .hasMessage(
                        "web1.xml:1:27: bytes that are not UTF-8; save the file in that encoding, or declare its own");
        assertThat(refusal(("<?xml version='1.0' encoding='klingon'?>" + GOOD).getBytes(UTF_8)))
                .hasMessage("web1.xml:1:1: encoding klingon is not known; save the file as UTF-8");
        assertThat(refusal(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '<', (byte) 0xD8}))
                .hasMessageContaining("UTF-16");
    }

    @Test
    void refusesEveryTruncationOfADomain() {
        for (int length = 0; length < GOOD.length(); length++) {
            assertThat(refusal(GOOD.substring(0, length).getBytes(UTF_8))).hasMessageStartingWith("web1.xml:");
        }
    }

    @Test
    void namesThePlaceOfAValueThatIsNone() {
        DomainXml domain = DomainXml.parse("""
                <domain type='kvm'>
                  <name>web1</name>
                  <uuid>no-uuid</uuid>
                  <memory unit='MegaByte'>1</memory>
                  <vcpu current='99999999999'>two</vcpu>
                  <devices>
                    <interface/>
                  </devices>
                </domain>
                """);

        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(domain::uuid)
                .withMessage("3:3: uuid: 'no-uuid' is not a UUID (32 hexadecimal digits)");
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(domain::memory)
                .withMessage("4:3: memory: unit 'MegaByte' is not known; KiB, MiB and GiB are");
        Vcpu vcpu = domain.vcpuElement().orElseThrow();
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(vcpu::count)
                .withMessage("5:3: vcpu: 'two' is not a whole number");
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(vcpu::current)
                .withMessage("5:3: current: '99999999999' is too large a number");
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(domain.devices().interfaces().get(0)::type)
                .withMessage("7:5: interface without a type attribute; add one");
    }

    private static XmlException refusal(byte[] document) {
        return catchThrowableOfType(
                XmlException.class, () -> DomainXml.parse(new ByteArrayInputStream(document), "web1.xml"));
    }
}
