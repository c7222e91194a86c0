package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.virt4j.xml.domain.DiskBackingStore;
import io.virt4j.xml.domain.DomainType;
import io.virt4j.xml.domain.DomainXml;
import io.virt4j.xml.domain.LifecycleAction;
import java.util.Random;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a program gives to setters: it is refused there, or the document that is written can be read back. */
final class WritableTest {
    private final DomainXml domain = new DomainXml().type(DomainType.KVM).name("web1");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0xB, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void refusesCharactersThatXmlCannotHold(int character) {
        String text = "we" + (char) character + "b";
        String before = domain.toXml();
        String said = String.format("XML cannot hold the character U+%04X,", character);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> domain.title(text))
                .withMessageContaining(said);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> domain.type(new DomainType(text)))
                .withMessageContaining(said);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> domain.onCrash(new LifecycleAction(text)))
                .withMessageContaining(said);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> domain.otherAttribute(new QName("app"), text))
                .withMessageContaining(said);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> domain.otherAttribute(new QName("urn:" + text, "app", "p"), "x"))
                .withMessageContaining(said);
        assertThat(domain.toXml()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:b", "1", "-a", "a>", "a='b'", "ä\u00D7", "\u2070\u20D0"})
    void refusesNamesThatAreNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> domain.otherAttribute(new QName(name), "x"))
                .withMessage("'" + name + "' is no name in XML; take letters, digits, - and _");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> domain.otherAttribute(new QName("urn:a", "a", name.isEmpty() ? " " : name), "x"))
                .withMessageEndingWith("is no name in XML; take letters, digits, - and _");
    }

    @ParameterizedTest
    @CsvSource({
        "'', xmlns, ''",
        "http://www.w3.org/2000/xmlns/, a, xmlns",
        "http://www.w3.org/2000/xmlns/, a, b",
        "urn:a, a, xmlns",
        "urn:a, a, xml"
    })
    void refusesNamesThatDeclareNamespaces(String namespace, String name, String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> domain.otherAttribute(new QName(namespace, name, prefix), "x"));
    }

    @Test
    void keepsNamespacesApartThatShareAPrefix() {
        domain.addOther(XmlNode.parse("<p:a xmlns:p='urn:1'><p:b p:c=''/></p:a>"));
        XmlNode inner = domain.otherElements().get(0).elements().get(0);
        inner.attribute(new QName("urn:2", "c", "p"), "1");
        inner.attribute(new QName("urn:3", "c", "p"), "2");
        inner.attribute(new QName("urn:4", "c"), "3");
        inner.attribute(new QName("http://www.w3.org/XML/1998/namespace", "lang", "q"), "en");
        inner.append(new XmlNode(new QName("http://www.w3.org/XML/1998/namespace", "x")));
        inner.append(new XmlNode(new QName("", "x", "p")));

        assertThat(DomainXml.parse(domain.toXml())).isEqualTo(domain);
    }

    @Test
    void readsBackWhatIsWrittenOfAnyText() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(random);
            var one = new DomainXml().type(DomainType.KVM).name("web1");
            try {
                one.title(text);
                one.onCrash(new LifecycleAction(text));
                one.otherAttribute(new QName("app"), text);
                one.otherAttribute(new QName("urn:" + text, "app", "p"), "x");
                one.otherAttribute(new QName(text), "x");
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("XML");
            }
            assertThat(DomainXml.parse(one.toXml())).isEqualTo(one);
        }
    }

    /** One to four characters, of which half mean something in XML or cannot stand in it. */
    private static String randomText(Random random) {
        String special = "<>&'\"]-?!:= \t\r\n\0\u0001\u0085\u2028\uFEFF\uFFFE\uD83D\uDE00aé";
        var text = new StringBuilder();
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            boolean any = random.nextInt(4) == 0;
            text.append(any ? (char) random.nextInt(0x10000) : special.charAt(random.nextInt(special.length())));
        }
        return text.toString();
    }

    @Test
    void refusesToWriteMoreThanIsRead() {
        domain.title("x".repeat(Limits.PART_CHARACTERS + 1));

        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(domain::toXml)
                .withMessage("a tag, text or comment of more than 4194304 characters");
    }

    @Test
    void anElementIsNotPutIntoItself() {
        DiskBackingStore store = new DiskBackingStore();
        store.backingStore(store);
        store.addOther(store.node());

        assertThat(store.toXml()).isEqualTo("""
                <backingStore>
                  <backingStore/>
                  <backingStore>
                    <backingStore/>
                  </backingStore>
                </backingStore>
                """);
    }

    @Test
    void anElementThatWasToComeCanBePutElsewhere() {
        var other = new DomainXml().type(DomainType.KVM).name("web2");
        other.os(domain.os());
        other.os().kernel("/k");
        domain.os(domain.os());
        domain.os().kernel("/k");

        assertThat(other.os()).isEqualTo(domain.os());
        assertThat(domain.node().elements("os")).hasSize(1);
        assertThat(other.node().elements("os")).hasSize(1);
    }
}
