package io.virt4j.libvirt.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What libvirt's API description files say: functions, the values of enums, and the names of typed parameters. */
final class ApiDescription {
    /** Where the package of libvirt's headers puts the files. */
    static final Path INSTALLED = Path.of("/usr/share/libvirt/api");

    /** One file for each library of libvirt's whose functions programs call. */
    private static final List<String> FILES = List.of("libvirt-api.xml", "libvirt-qemu-api.xml", "libvirt-lxc-api.xml");

    private final List<CFunction> functions = new ArrayList<>();
    private final Map<String, List<String>> enums = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private ApiDescription() {}

    /** @throws UncheckedIOException if a file is missing or no API description */
    static ApiDescription read(Path directory) {
        ApiDescription api = new ApiDescription();
        for (String file : FILES) {
            api.add(parse(directory.resolve(file)));
        }
        return api;
    }

    /** All functions, in the order of the files. */
    List<CFunction> functions() {
        return functions;
    }

    /** The names of the enum types. */
    Set<String> types() {
        return enums.keySet();
    }

    /** The constants of an enum type by their names; empty where there is no such type. */
    Map<String, Long> constants(String type) {
        Map<String, Long> values = new LinkedHashMap<>();
        enums.getOrDefault(type, List.of()).forEach(name -> values.put(name, value(name)));
        return values;
    }

    /** Some constants are defined as another one. */
    private Long value(String name) {
        String value = Objects.requireNonNull(constants.get(name));
        return constants.containsKey(value) ? value(value) : Long.decode(value);
    }

    /** The macros that stand for a text, such as {@code VIR_DOMAIN_MEMORY_HARD_LIMIT} for {@code hard_limit}. */
    Map<String, String> texts() {
        return texts;
    }

    private void add(Document document) {
        for (Element function : elements(document.getElementsByTagName("function"))) {
            functions.add(function(function));
        }
        for (Element constant : elements(document.getElementsByTagName("enum"))) {
            constants.put(constant.getAttribute("name"), constant.getAttribute("value"));
            enums.computeIfAbsent(constant.getAttribute("type"), type -> new ArrayList<>())
                    .add(constant.getAttribute("name"));
        }
        for (Element macro : elements(document.getElementsByTagName("macro"))) {
            if (macro.hasAttribute("string")) {
                texts.put(macro.getAttribute("name"), macro.getAttribute("string"));
            }
        }
    }

    private static CFunction function(Element function) {
        List<CFunction.Parameter> parameters = new ArrayList<>();
        for (Element argument : elements(function.getElementsByTagName("arg"))) {
            parameters.add(new CFunction.Parameter(argument.getAttribute("name"), argument.getAttribute("type")));
        }
        Element result = (Element) function.getElementsByTagName("return").item(0);
        return new CFunction(
                function.getAttribute("name"),
                function.getAttribute("version"),
                function.getAttribute("module"),
                result.getAttribute("type"),
                parameters);
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new UncheckedIOException(new IOException(file + " is no API description: " + e.getMessage(), e));
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
