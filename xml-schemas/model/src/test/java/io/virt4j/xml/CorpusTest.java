package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

/** Documents of libvirt's own, of all kinds. */
class CorpusTest {
    @Test
    void writesEveryDocumentBackTheSame() throws Exception {
        for (Path file : Corpus.documents()) {
            XmlDocument document = XmlDocument.parse(file);

            assertThat(SameDocument.difference(document.tree(), XmlNode.parse(document.toXml())))
                    .as(file.toString())
                    .isEmpty();
            assertThat(document.differences(document)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void findsNoFaultInAny() throws Exception {
        for (Path file : Corpus.documents()) {
            assertThat(XmlDocument.parse(file).faults()).isEmpty();
        }
    }

    /** Elements, attributes and comments that nobody knows, at places that are different in each document. */
    @Test
    void keepsWhatItDoesNotKnowAnywhere() throws Exception {
        var random = new Random(1);
        for (Path file : Corpus.documents()) {
            XmlNode planted = XmlNode.parse(Files.readString(file));
            List<XmlNode> places = new ArrayList<>(List.of(planted));
            for (int i = 0; i < places.size(); i++) {
                places.addAll(places.get(i).elements());
            }
            for (int i = 0; i < 5; i++) {
                plant(places.get(random.nextInt(places.size())), i);
            }

            XmlDocument document = XmlDocument.parse(new ByteArrayInputStream(bytes(planted)), file.toString());

            assertThat(SameDocument.difference(planted, XmlNode.parse(document.toXml())))
                    .as(file.toString())
                    .isEmpty();
            assertThat(document.toXml()).contains("<!--planted-->");
        }
    }

    private static void plant(XmlNode place, int number) {
        var element = new XmlNode(new QName("urn:planted", "planted" + number, "p"));
        element.text("0x0" + number);
        place.append(element);
        place.append(new XmlPart.Comment("planted"));
        place.attribute(new QName("planted" + number), "$V");
    }

    private static byte[] bytes(XmlNode node) {
        return node.toXml().getBytes(StandardCharsets.UTF_8);
    }
}
