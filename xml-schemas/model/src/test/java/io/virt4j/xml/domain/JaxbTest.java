package io.virt4j.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.xml.Corpus;
import io.virt4j.xml.SameDocument;
import io.virt4j.xml.XmlNode;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** JAXB, as frameworks use it, on the same classes. */
final class JaxbTest {
    @Test
    void readsAndWritesTheSame() throws Exception {
        JAXBContext context = JAXBContext.newInstance(DomainXml.class);
        for (Path file : Corpus.documents("domain")) {
            DomainXml direct = DomainXml.parse(file);
            var domain = (DomainXml) context.createUnmarshaller().unmarshal(file.toFile());
            assertThat(SameDocument.difference(direct.node(), domain.node()))
                    .as("read %s", file)
                    .isEmpty();
            var text = new StringWriter();
            Marshaller marshaller = context.createMarshaller();
            marshaller.marshal(direct, text);
            assertThat(SameDocument.difference(direct.node(), XmlNode.parse(text.toString())))
                    .as("written %s", file)
                    .isEmpty();
        }
    }
}
