package io.virt4j.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GrammarCompilerTest {
    private static final String GRAMMAR = """
            namespace v = "urn:virt4j:grammar"
            start = [ v:class = "BoxXml" ] element box {
              ## The `colour`, & more.
              attribute colour { colour },
              (element name { text } & element lid { attribute open { "yes" | "no" }? }? & hue & weight? & things)
            }
            colour = "red" | "dark-blue"
            hue = [ v:show = "value" ] element hue { attribute colour { colour } }
            weight = [ v:show = "value" ] element weight { attribute unit { text }?, [ v:accessor = "amount" v:type = "memory" ] text }
            things = [ v:items = "Thing" ] element things { (cup | plate)* }
            cup = element cup { attribute size { xsd:int }? }
            plate = element plate { empty }
            """;

    @TempDir
    private Path directory;

    @Test
    void writesAClassForEachElementAndListOfWords() throws IOException {
        assertThat(compile(GRAMMAR))
                .containsOnlyKeys(
                        "BoxXml",
                        "BoxXmlLid",
                        "Hue",
                        "Weight",
                        "Things",
                        "Thing",
                        "Cup",
                        "Plate",
                        "Colour",
                        "Kinds",
                        "ValueKinds");
    }

    @Test
    void writesAccessorsByCardinalityAndType() throws IOException {
        Map<String, String> sources = compile(GRAMMAR);

        assertThat(sources.get("BoxXml"))
                .contains("public final class BoxXml extends XmlDocument {")
                .contains(
                        "propOrder = {\"nameElement\", \"lidElement\", \"hueElement\", \"weightElement\", \"thingsElement\", \"content\"}")
                .contains("The <code>colour</code>, &amp; more.")
                .contains("public Colour colour() {")
                .contains("public String name() {")
                .contains("public Optional<BoxXmlLid> lid() {")
                .contains("public Things things() {")
                .contains("public static BoxXml parse(Path file) {");
        assertThat(sources.get("BoxXmlLid")).contains("public Optional<Boolean> open() {");
        assertThat(sources.get("Cup")).contains("public Optional<Integer> size() {");
        assertThat(sources.get("Colour")).contains("public static final Colour DARK_BLUE = new Colour(\"dark-blue\");");
    }

    @Test
    void showsElementsByTheirValues() throws IOException {
        assertThat(compile(GRAMMAR).get("BoxXml"))
                .contains("public Colour hue() {")
                .contains("return new Hue(childToBe(\"hue\")).colour();")
                .contains("public Optional<Hue> hueElement() {")
                .contains("public BoxXml hue(@Nullable Colour value) {")
                .contains("public Optional<Memory> weight() {")
                .contains("new Weight(childToBe(\"weight\")).amount(value);");
    }

    @Test
    void writesOneOrderedListWithViews() throws IOException {
        Map<String, String> sources = compile(GRAMMAR);

        assertThat(sources.get("Things"))
                .contains("@XmlElementRef(name = \"cup\", type = Cup.class, required = false)")
                .contains("public List<Thing> all() {")
                .contains("public List<Cup> cups() {")
                .contains("public List<Plate> plates() {");
        assertThat(sources.get("Thing")).contains("public sealed interface Thing permits Cup, Plate {");
        assertThat(sources.get("Cup")).contains("public final class Cup extends XmlElement implements Thing {");
    }

    @Test
    void leavesSourcesAloneThatDoNotChange() throws IOException {
        compile(GRAMMAR);
        Path cup = directory.resolve("out/p/Cup.java");
        Path plate = directory.resolve("out/p/Plate.java");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(cup, longAgo);
        Files.setLastModifiedTime(plate, longAgo);

        compile(GRAMMAR.replace("attribute size", "attribute width"));

        assertThat(Files.getLastModifiedTime(cup)).isNotEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(plate)).isEqualTo(longAgo);
    }

    @Test
    void deletesSourcesThatTheGrammarNoLongerHas() throws IOException {
        compile(GRAMMAR);

        assertThat(compile(GRAMMAR.replace("plate", "dish")))
                .containsKey("Dish")
                .doesNotContainKey("Plate");
    }

    @Test
    void refusesArgumentsThatAreNotThree() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> GrammarCompiler.main(new String[] {"out", "a.rnc"}));
    }

    /** The sources by class name. */
    private Map<String, String> compile(String grammar) throws IOException {
        Path file = Files.writeString(directory.resolve("box.rnc"), grammar);
        Path out = directory.resolve("out");
        GrammarCompiler.main(new String[] {out.toString(), file.toString(), "p"});
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(out.resolve("p"))) {
            for (Path source : files.toList()) {
                sources.put(source.getFileName().toString().replace(".java", ""), Files.readString(source));
            }
        }
        return sources;
    }
}
