package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlNodeTest {
    @Test
    void givesTheLineAndColumnWhereATagStarts() {
        XmlNode root =
                XmlNode.parse("<?xml version='1.0'?>\n<!-- first -->\n <a>\n  <b/><c x='1'\n     y='2'>t</c>\n</a>");

        assertThat(place(root)).isEqualTo("3:2");
        assertThat(place(child(root, "b"))).isEqualTo("4:3");
        assertThat(place(child(root, "c"))).isEqualTo("4:7");
    }

    @Test
    void isNotMisledByWhatLooksLikeATag() {
        XmlNode root = XmlNode.parse("<a>\n<!-- <b> --><![CDATA[<b>]]> &lt;b> <?b <b> ?>\n <b t='a > b'/><c/></a>");

        assertThat(place(child(root, "b"))).isEqualTo("3:2");
        assertThat(place(child(root, "c"))).isEqualTo("3:16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsEveryKindOfLineEnd(String lineEnd) {
        XmlNode root = XmlNode.parse(String.join(lineEnd, "<a>", "  text", "  <b/>", "</a>"));

        assertThat(place(child(root, "b"))).isEqualTo("3:3");
        assertThat(root.text()).isEqualTo("\n  text\n  \n");
    }

    @Test
    void knowsPlacesFarIntoALargeDocument() {
        var text = new StringBuilder("<a>\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  <b n='").append(i).append("'>ü€\uD83D\uDE00</b>\n");
        }
        XmlNode root = XmlNode.parse(text.append("   <c/></a>").toString());

        assertThat(root.elements())
                .hasSize(20_001)
                .allSatisfy(node -> assertThat(node.column())
                        .isEqualTo(node.name().getLocalPart().equals("b") ? 3 : 4));
        assertThat(child(root, "c").line()).isEqualTo(20_002);
        assertThat(root.elements().get(12_345).line()).isEqualTo(12_347);
    }

    /** The JDK's parser reads pieces of some thousand characters, and loses count at some of their ends. */
    @Test
    void knowsPlacesAtTheEndsOfTheParsersPieces() {
        for (int before = 0; before < 64; before++) {
            var text = new StringBuilder("<a>" + " ".repeat(before));
            for (int i = 0; i < 500; i++) {
                text.append("<name")
                        .append(i % 7)
                        .append("  attribute='value'><!-- <b> --></name")
                        .append(i % 7);
                text.append(">\n");
            }
            XmlNode root = XmlNode.parse(text.append("</a>").toString());

            for (int i = 1; i < 500; i++) {
                assertThat(place(root.elements().get(i))).isEqualTo(i + 1 + ":1");
            }
        }
    }

    @Test
    void readsTheEncodingThatIsDeclared() {
        String text = "<?xml version='1.0' encoding='%s'?><a>é</a>";

        assertThat(read(String.format(text, "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo("é");
        assertThat(read(String.format(text, "UTF-16").getBytes(StandardCharsets.UTF_16))
                        .text())
                .isEqualTo("é");
        assertThat(read(("\uFEFF" + String.format(text, "UTF-8")).getBytes(StandardCharsets.UTF_8)))
                .satisfies(root -> assertThat(root.text()).isEqualTo("é"))
                .satisfies(root -> assertThat(root.column()).isEqualTo(39));
    }

    @Test
    void keepsTextCommentsInstructionsAndElementsInOrder() {
        XmlNode root = XmlNode.parse("<a>one<!--two--><?three 3?><four/><![CDATA[fi]]>ve&amp;</a>");

        assertThat(root.parts())
                .containsExactly(
                        new XmlPart.Text("one"),
                        new XmlPart.Comment("two"),
                        new XmlPart.Instruction("three", "3"),
                        root.elements().get(0),
                        new XmlPart.Text("five&"));
    }

    @Test
    void namesItsPathAndItsAttributes() {
        XmlNode root =
                XmlNode.parse("<domain xmlns:q='urn:q'><devices><q:disk type='0x01' q:z='2'/></devices></domain>");
        XmlNode disk = root.elements().get(0).elements().get(0);

        assertThat(disk.path()).isEqualTo("domain/devices/q:disk");
        assertThat(disk.name()).isEqualTo(new QName("urn:q", "disk"));
        assertThat(disk.attribute("type")).isEqualTo("0x01");
        assertThat(disk.attribute("z")).isNull();
        assertThat(disk.attributes()).hasSize(2);
    }

    @Test
    void writesWhatItReads() {
        String text = """
                <a>
                  <b x='&lt;&apos;&#10;"&amp;'/>
                  <c> t &lt;<d/></c>
                  <!--e-->
                  <f>  </f>
                  <g:h xmlns:g='urn:g' xmlns:i='urn:i' i:j='1'>
                    <k xmlns='urn:k'>
                      <l xmlns=''/>
                    </k>
                  </g:h>
                </a>
                """;

        assertThat(XmlNode.parse(text).toXml()).isEqualTo(text);
    }

    private static XmlNode read(byte[] bytes) {
        return XmlTree.read(bytes, null);
    }

    private static XmlNode child(XmlNode node, String name) {
        return node.elements(name).get(0);
    }

    private static String place(XmlNode node) {
        return node.line() + ":" + node.column();
    }
}
