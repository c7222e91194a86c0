package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The grammar and the schemas of the libvirt that is installed here tell the same documents valid. What they differ in
 * is named in libvirt-differences.txt. The system property {@code virt4j.libvirt.documents} says how many random
 * documents of each kind are compared.
 */
final class LibvirtSchemaTest {
    private static final int DOCUMENTS = Integer.getInteger("virt4j.libvirt.documents", 60);
    private static final int MUTANTS_OF_EACH = 3;

    /** Roots of documents that hold a domain, so that their differences are the domain's. */
    private static final Set<String> HOLD_DOMAINS = Set.of("inactiveDomain", "domainsnapshot", "domaincheckpoint");

    private final Random random = new Random(1);
    private final List<XmlNode> documents = new ArrayList<>();

    /** By the name of the root. */
    private final Map<String, LibvirtSchema> schemas = new HashMap<>();

    private List<String> known = List.of();

    @BeforeEach
    void readSchemas() throws Exception {
        for (LibvirtSchema schema : LibvirtSchema.installed()) {
            SchemaDocuments made = schema.documents(random);
            Stream.generate(made::next).limit(DOCUMENTS).forEach(documents::add);
            schemas.put(made.next().name().toString(), schema);
        }
        known = Files.readAllLines(Path.of("src/test/resources/io/virt4j/xml/libvirt-differences.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void agreesOnDocumentsOfTheCorpus() throws Exception {
        Stream<Path> whole = Corpus.documents().stream()
                .filter(file -> schemas.containsKey(
                        file.getName(file.getNameCount() - 2).toString()));

        assertThat(differences(whole.map(XmlTree::read))).isEmpty();
    }

    @Test
    void agreesOnRandomDocumentsOfTheSchemas() {
        assertThat(differences(documents.stream())).isEmpty();
    }

    @Test
    void writesRandomDocumentsOfTheSchemasBackTheSame() {
        assertThat(documents).allSatisfy(document -> {
            var text = new ByteArrayInputStream(document.toXml().getBytes(StandardCharsets.UTF_8));
            XmlDocument read = XmlDocument.parse(text, "random");
            XmlDocument again = XmlDocument.parse(new ByteArrayInputStream(read.bytes()), "written");
            assertThat(SameDocument.difference(document, again.tree())).isEmpty();
            assertThatCode(() -> TypedParts.readAll(again)).doesNotThrowAnyException();
        });
    }

    @Test
    void agreesOnChangedDocuments() throws Exception {
        documents.addAll(Documents.ofThisProject());
        var mutation = new Mutation(documents, random);

        Stream<XmlNode> mutants = documents.stream()
                .flatMap(
                        document -> Stream.generate(() -> mutation.of(document)).limit(MUTANTS_OF_EACH));

        assertThat(differences(mutants)).isEmpty();
    }

    private List<String> differences(Stream<XmlNode> compared) {
        return compared.flatMap(this::difference).toList();
    }

    /** What one of the two complains about where the other does not, and the document. */
    private Stream<String> difference(XmlNode document) {
        String root = document.name().toString();
        LibvirtSchema schema = schemas.get(root);
        if (schema == null) {
            return Stream.empty();
        }
        String theirs = schema.complaint(document);
        List<Fault> ours = Grammar.faults(document);
        if (theirs.isEmpty() == ours.isEmpty()) {
            return Stream.empty();
        }
        String difference = (HOLD_DOMAINS.contains(root) ? "domain" : root)
                + (ours.isEmpty()
                        ? ": libvirt: " + theirs
                        : ": grammar: " + ours.get(0).problem());
        return known.stream().anyMatch(difference::startsWith)
                ? Stream.empty()
                : Stream.of(difference + "\n" + document.toXml());
    }
}
