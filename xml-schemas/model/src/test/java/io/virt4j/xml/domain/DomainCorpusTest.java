package io.virt4j.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.xml.SameDocument;
import io.virt4j.xml.XmlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Documents of libvirt's own, in the folder {@code domain} of the directory that the environment variable {@code
 * VIRT4J_CORPUS} or the system property {@code virt4j.corpus} names.
 */
final class DomainCorpusTest {
    @Test
    void writesEveryDomainOfTheCorpusBackTheSame() throws IOException {
        List<Path> documents = documents();

        assertThat(documents).isNotEmpty().allSatisfy(document -> {
            DomainXml domain = DomainXml.parse(document);
            assertThat(SameDocument.difference(domain.source(), XmlNode.parse(domain.toXml())))
                    .isEmpty();
        });
    }

    private static List<Path> documents() throws IOException {
        Optional<Path> domains = Stream.of(System.getProperty("virt4j.corpus"), System.getenv("VIRT4J_CORPUS"))
                .filter(Objects::nonNull)
                .map(corpus -> Path.of(corpus, "domain"))
                .findFirst();
        Assumptions.assumeTrue(domains.isPresent(), "no corpus of documents: VIRT4J_CORPUS is not set");
        try (Stream<Path> files = Files.list(domains.orElseThrow())) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
