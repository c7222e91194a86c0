package io.virt4j.xml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents of this project: examples, and what fuzzing starts from. */
final class Documents {
    private Documents() {}

    static List<XmlNode> ofThisProject() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("../../examples"));
                Stream<Path> seeds = Files.list(Path.of("src/test/resources/io/virt4j/xml/fuzz"))) {
            return Stream.concat(examples, seeds)
                    .filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(XmlTree::read)
                    .toList();
        }
    }

    /** All elements of a document, the root first. */
    static Stream<XmlNode> elements(XmlNode root) {
        return Stream.concat(Stream.of(root), root.elements().stream().flatMap(Documents::elements));
    }
}
