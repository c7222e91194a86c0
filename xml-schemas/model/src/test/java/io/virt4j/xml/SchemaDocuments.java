package io.virt4j.xml;

import com.thaiopensource.datatype.xsd.DatatypeLibraryFactoryImpl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.relaxng.datatype.Datatype;
import org.relaxng.datatype.DatatypeBuilder;
import org.relaxng.datatype.DatatypeException;
import org.relaxng.datatype.DatatypeLibrary;

/**
 * Documents put together at random from a schema in RELAX NG's XML syntax: the same ones for the same seed. Nearly all of
 * them are valid; of two alternatives, the one that was used less is taken.
 */
final class SchemaDocuments {
    /** Values, one at least for each form that libvirt's schemas ask for. */
    private static final List<String> SAMPLES =
            """
            0|1|2|17|100|1000|4096|-1|+3600|0x1|0xf0|0x1af4|0x030000|0x12345678|08|0755|1.5|0-3,^2|0.5|yes|false|a|a.b|[a] b|a b
            /a|/dev/a|vda|KiB|*|$A|<a>|"a"|2024-01-02T03:04:05|192.168.0.1|::1|52:54:00:00:00:01|nvme0n1|abcdefghijkl|fe0
            8a6f3b52-0c1d-4e7f-9a2b-5d4c3e2f1a00|8a6f3b520c1d4e7f9a2b5d4c3e2f1a00|5000c50015ea71ad|naa.5000c50015ea71ad
            iqn.2024-01.org.example:a|tcp|ipv4|ipv4-a|ipv6-a|arp-a|rarp-a|mac-a|stp-a|vlan-a|SYN/ACK|NEW,RELATED|Request
            src,dst|llc_a|vepa|sync_pt|0:1:0:1:0:1:2:3:1:2:3:4:5:6|0:2:0:0:0:1:a:b|0:3:0:1:1:2:3:4:5:6
            0:4:0:1:2:3:4:5:6:7:8:9:a:b:c:d:e:f""".lines().flatMap(line -> Stream.of(line.split("\\|"))).toList();

    private static final DatatypeLibrary TYPES =
            new DatatypeLibraryFactoryImpl().createDatatypeLibrary(XMLConstants.W3C_XML_SCHEMA_NS_URI + "-datatypes");

    private final Path directory;
    private final Random random;
    private final List<XmlNode> starts = new ArrayList<>();
    private final Map<String, List<XmlNode>> definitions = new HashMap<>();
    private final Set<Path> included = new HashSet<>();
    private final Map<XmlNode, SchemaDocuments> inner = new HashMap<>();
    private final Map<XmlNode, List<String>> fitting = new HashMap<>();
    private final Map<XmlNode, Integer> uses = new HashMap<>();

    SchemaDocuments(Path schema, Random random) {
        this(XmlTree.read(schema), Objects.requireNonNull(schema.getParent()), random);
    }

    private SchemaDocuments(XmlNode grammar, Path directory, Random random) {
        this.directory = directory;
        this.random = random;
        define(grammar);
    }

    XmlNode next() {
        var around = new XmlNode(new QName("around"));
        put(starts.get(0), around);
        return around.elements().get(0).copy();
    }

    private void define(XmlNode grammar) {
        for (XmlNode part : grammar.elements()) {
            switch (part.name().getLocalPart()) {
                case "start" -> starts.add(part);
                case "define" ->
                    definitions
                            .computeIfAbsent(word(part, "name"), name -> new ArrayList<>())
                            .add(part);
                default -> {
                    Path file = directory.resolve(word(part, "href"));
                    if (included.add(file)) {
                        define(XmlTree.read(file));
                    }
                }
            }
        }
    }

    private void put(XmlNode pattern, XmlNode into) {
        uses.merge(pattern, 1, Integer::sum);
        switch (pattern.name().getLocalPart()) {
            case "element" -> putElement(pattern, into);
            case "attribute" -> putAttribute(pattern, into);
            case "choice" -> put(leastUsed(pattern.elements()), into);
            case "oneOrMore" -> {
                putAll(pattern, into);
                putSome(pattern, into, 2);
            }
            case "zeroOrMore" -> putSome(pattern, into, 2);
            case "optional" -> putSome(pattern, into, 1);
            case "ref" -> putDefined(definitions.getOrDefault(word(pattern, "name"), List.of()), into);
            case "grammar" -> {
                SchemaDocuments other =
                        inner.computeIfAbsent(pattern, grammar -> new SchemaDocuments(grammar, directory, random));
                other.put(other.starts.get(0), into);
            }
            case "text" -> putText(any(SAMPLES), into);
            case "value" -> putText(pattern.text().strip(), into);
            case "data" -> putText(any(fitting.computeIfAbsent(pattern, SchemaDocuments::fitting)), into);
            default -> putAll(pattern, into);
        }
    }

    private void putAll(XmlNode pattern, XmlNode into) {
        pattern.elements().forEach(part -> put(part, into));
    }

    private void putSome(XmlNode pattern, XmlNode into, int most) {
        for (int i = 0; i < most && random.nextInt(4) == 0; i++) {
            putAll(pattern, into);
        }
    }

    private void putDefined(List<XmlNode> parts, XmlNode into) {
        boolean alternatives = parts.stream().anyMatch(part -> "choice".equals(part.attribute("combine")));
        (alternatives ? List.of(leastUsed(parts)) : parts).forEach(part -> put(part, into));
    }

    private void putElement(XmlNode pattern, XmlNode into) {
        String name = pattern.attribute("name");
        var element = new XmlNode(name == null ? new QName("urn:any", "any") : new QName(namespace(pattern), name));
        into.append(element);
        putAll(pattern, element);
    }

    private void putAttribute(XmlNode pattern, XmlNode into) {
        String name = pattern.attribute("name");
        var value = new XmlNode(new QName("value"));
        putAll(pattern, value);
        into.attribute(new QName(name == null ? "any" : name), value.text());
    }

    private static void putText(String text, XmlNode into) {
        into.append(new XmlPart.Text(text));
    }

    private static String namespace(XmlNode pattern) {
        String own = pattern.attribute("ns");
        XmlNode around = pattern.parent();
        return own != null ? own : around == null ? "" : namespace(around);
    }

    private XmlNode leastUsed(List<XmlNode> patterns) {
        return patterns.stream()
                .min(Comparator.comparing(pattern -> uses.getOrDefault(pattern, 0)))
                .orElseThrow();
    }

    private static List<String> fitting(XmlNode data) {
        try {
            DatatypeBuilder type = TYPES.createDatatypeBuilder(word(data, "type"));
            for (XmlNode parameter : data.elements("param")) {
                type.addParameter(word(parameter, "name"), parameter.text(), null);
            }
            Datatype values = type.createDatatype();
            List<String> samples = SAMPLES.stream()
                    .filter(sample -> values.isValid(sample, null))
                    .toList();
            return samples.isEmpty() ? List.of("") : samples;
        } catch (DatatypeException e) {
            throw new IllegalStateException(data.toXml(), e);
        }
    }

    private static String word(XmlNode pattern, String attribute) {
        return Objects.requireNonNull(pattern.attribute(attribute), attribute);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
