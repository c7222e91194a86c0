package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read about text that is no XML. */
final class MalformedDocumentTest {
    private final Locale usual = Locale.getDefault();

    /** The JDK's parser speaks the user's language. */
    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name: web1               | 1:1:  | this is not how an element starts; XML starts with <name>",
                "<!-- c -->               | 1:11: | there is no element in it",
                "<a><b>                   | 1:7:  | it ends too early; is the file whole?",
                "<a b='                   | 1:7:  | it ends too early; is the file whole?",
                "<a><b></a>               | 1:9:  | <b> is not closed; </b> is needed here",
                "<a/><b/>                 | 1:6:  | more after the end of the root element; remove it",
                "<a/>b                    | 1:5:  | more after the end of the root element; remove it",
                "<a b=c/>                 | 1:6:  | the value of attribute b is not in quotes",
                "<a b/>                   | 1:5:  | attribute b has no value; write b='value'",
                "<a b='<'/>               | 1:7:  | the value of attribute b holds a <; write &lt;",
                "<a b='1' b='2'/>         | 1:17: | attribute b stands twice in one tag; keep one",
                "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/> | 1:43: | attribute b stands twice in one tag; keep one",
                "<q:a/>                   | 1:7:  | the prefix q is not declared; add xmlns:q='namespace'",
                "<a q:b=''/>              | 1:12: | the prefix q is not declared; add xmlns:q='namespace'",
                "<a xmlns:p=''/>          | 1:14: | this prefix or namespace cannot be declared so",
                "<a>&b;</a>               | 1:7:  | the entity &b; is not declared; write its text",
                "<a b='&c;'/>             | 1:10: | the entity &c; is not declared; write its text",
                "<a>b & c</a>             | 1:7:  | an & that starts no reference; write &amp;",
                "<a>&#0;</a>              | 1:8:  | &#0; is no character that can stand in XML; remove it",
                "<a>\1</a>                | 1:4:  | the character 0x1 cannot stand in XML; remove it",
                "<a><?xml x?></a>         | 1:9:  | <?xml … ?> can only be the very beginning of a document",
            })
    void isRefusedWithWhatToDo(String text, String place, String words) {
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> XmlNode.parse(text))
                .withMessageStartingWith(place + " not well-formed XML: " + words);
    }

    @Test
    void isRefusedInOtherLanguagesToo() {
        Locale.setDefault(Locale.GERMAN);

        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> XmlNode.parse("<a><b></a>"))
                .withMessageStartingWith("1:9: not well-formed XML: ");
    }

    @Test
    void isRefusedWhereItIsOfAnotherVersionOfXml() {
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> XmlNode.parse("<?xml version='1.1'?><a>&#1;</a>"))
                .withMessage("1:1: XML 1.1 is not read; declare version='1.0'");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, 7, 1:4", "UTF-16BE, 7, 1:4", "UTF-16LE, 9, 1:5"})
    void isRefusedWhereUtf16IsCutWithinACharacter(String charset, int length, String place) {
        byte[] whole = "<ab>€</ab>".getBytes(Charset.forName(charset));

        assertRefused(Arrays.copyOf(whole, length), "a.xml:" + place + ": bytes that are not " + charset);
    }

    @Test
    void isRefusedWhereBytesAreNotInTheDeclaredEncoding() {
        assertRefused(
                "<?xml version='1.0' encoding='UTF-16'?><a/>".getBytes(StandardCharsets.UTF_8),
                "a.xml:1:1: declares the encoding UTF-16, in which it is not; declare UTF-8");
        assertRefused(
                "<?xml version='1.0' encoding='US-ASCII'?>\n<a>é</a>".getBytes(StandardCharsets.UTF_8),
                "a.xml:2:4: bytes that are not US-ASCII; save the file in that encoding, or declare its own");
        assertRefused(
                new byte[] {(byte) 0xFF},
                "a.xml:1:1: bytes that are not UTF-8; save the file in that encoding, or declare its own");
        assertRefused(
                new byte[] {'<', 'a', '>', (byte) 0xC0, (byte) 0x80}, // NUL in two bytes
                "a.xml:1:4: bytes that are not UTF-8; save the file in that encoding, or declare its own");
        assertRefused("\uFEFF<a/>".getBytes(Charset.forName("UTF-32LE")), "a.xml:1:1: not well-formed XML: ");
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> XmlTree.read(bytes, "a.xml"))
                .withMessageStartingWith(message);
    }

    @Test
    void textIsReadWhateverEncodingItDeclares() {
        assertThat(XmlNode.parse("<?xml version='1.0' encoding='ISO-8859-1'?><a>€</a>")
                        .text())
                .isEqualTo("€");
        assertThat(XmlNode.parse("\uFEFF<?xml version='1.0' encoding='UTF-16'?>\r\n<a>€</a>")
                        .line())
                .isEqualTo(2);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("a.xml");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {0}), (1L << 30) - 1);
        }

        assertThat(Files.size(file)).isEqualTo(1L << 30);
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> XmlTree.read(file))
                .withMessage(file + ": larger than 10485760 bytes, which no domain needs");
        assertThatExceptionOfType(XmlException.class).isThrownBy(() -> XmlText.read(file));
    }

    @Test
    void everyCutIsRefusedOrReadButNeverMore() {
        String text = "<?xml version='1.0'?><!--c--><a b='&lt;'><?d e?><![CDATA[f]]>€\uD83D\uDE00</a>";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            var cut = new ByteArrayOutputStream();
            for (byte b : text.getBytes(charset)) {
                assertThatExceptionOfType(XmlException.class)
                        .isThrownBy(() -> XmlTree.read(cut.toByteArray(), "a.xml"))
                        .withMessageStartingWith("a.xml:");
                cut.write(b);
            }
            assertThat(XmlTree.read(cut.toByteArray(), "a.xml").text()).isEqualTo("f€\uD83D\uDE00");
        }
    }
}
