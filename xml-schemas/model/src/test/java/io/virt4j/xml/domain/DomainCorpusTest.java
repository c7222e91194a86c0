package io.virt4j.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.xml.Corpus;
import io.virt4j.xml.SameDocument;
import io.virt4j.xml.XmlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DomainCorpusTest {
    @Test
    void writesEveryDomainOfTheCorpusBackTheSame() throws IOException {
        List<Path> documents = Corpus.documents("domain");

        assertThat(documents).isNotEmpty().allSatisfy(document -> {
            DomainXml domain = DomainXml.parse(document);
            assertThat(SameDocument.difference(domain.tree(), XmlNode.parse(domain.toXml())))
                    .isEmpty();
        });
    }
}
