package io.virt4j.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.namespace.QName;

/** Small changes to documents, of which most make them invalid in one place: the same ones for the same seed. */
final class Mutation {
    private static final List<String> VALUES =
            List.of("", " ", "0", "-1", "0x10", "4294967296", "off", "a b", "é", "x,y");

    private final Random random;
    private final List<XmlNode> elements;
    private final List<XmlNode.Attribute> attributes;
    private final List<String> values = new ArrayList<>(VALUES);

    /** Takes the names and values that are put in from {@code documents}. */
    Mutation(List<XmlNode> documents, Random random) {
        this.random = random;
        elements = documents.stream().flatMap(Documents::elements).toList();
        attributes = elements.stream()
                .flatMap(element -> element.attributes().stream())
                .toList();
        attributes.forEach(attribute -> values.add(attribute.value()));
        elements.forEach(element -> values.add(element.text()));
    }

    /** A copy with one or two changes, none of them to the root's name. */
    XmlNode of(XmlNode document) {
        XmlNode mutant = document.copy();
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            XmlNode element = any(Documents.elements(mutant).toList());
            XmlNode parent = element.parent();
            if (parent == null || random.nextBoolean()) {
                changeContent(element);
            } else {
                changePlace(element, parent);
            }
        }
        return mutant;
    }

    private void changeContent(XmlNode element) {
        QName attribute = element.attributes().isEmpty()
                ? any(attributes).name()
                : any(element.attributes()).name();
        switch (random.nextInt(6)) {
            case 0 -> element.append(any(elements).copy());
            case 1 -> element.attribute(any(attributes).name(), any(values));
            case 2 -> element.attribute(attribute, any(values));
            case 3 -> element.attribute(attribute, null);
            case 4 -> {
                element.attribute(attribute, null);
                element.attribute(any(attributes).name(), any(values));
            }
            default -> element.text(any(values));
        }
    }

    private void changePlace(XmlNode element, XmlNode parent) {
        switch (random.nextInt(4)) {
            case 0 -> parent.remove(element);
            case 1 -> parent.append(element.copy());
            case 2 -> element.rename(any(elements).name());
            default -> parent.replace(element, any(elements).copy());
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
