package io.virt4j.cli.xpath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element that is taken out of its document, with the declarations of namespaces that it leaves behind there. */
final class CopiedElement {
    private final Element element;
    private final Set<Attr> leftBehind = new LinkedHashSet<>();

    private CopiedElement(Element element) {
        this.element = element;
    }

    /** The attributes of an element when it stands alone: its own declarations, those that it needs, and the others. */
    static List<Attr> attributes(Element element) {
        CopiedElement copied = new CopiedElement(element);
        copied.look(element);
        List<Attr> attributes = new ArrayList<>(DocumentTree.attributes(element));
        int declarations = 0;
        while (declarations < attributes.size() && isDeclaration(attributes.get(declarations))) {
            declarations++;
        }
        attributes.addAll(declarations, copied.leftBehind);
        return attributes;
    }

    private void look(Element part) {
        if (part.getNamespaceURI() != null) {
            need(part.getPrefix(), part);
        }
        for (Attr attribute : DocumentTree.attributes(part)) {
            if (attribute.getNamespaceURI() != null && !isDeclaration(attribute)) {
                need(attribute.getPrefix(), part);
            }
        }
        for (Node child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(inner);
            }
        }
    }

    private void need(@Nullable String prefix, Element part) {
        String name = prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        boolean isWithin = true;
        for (Node place = part; place instanceof Element around; place = place.getParentNode()) {
            Attr declaration = around.getAttributeNode(name);
            if (declaration != null) {
                if (!isWithin) {
                    leftBehind.add(declaration);
                }
                return;
            }
            isWithin &= place != element;
        }
    }

    private static boolean isDeclaration(Attr attribute) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
    }
}
