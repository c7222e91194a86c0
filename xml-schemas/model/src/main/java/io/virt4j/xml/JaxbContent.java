package io.virt4j.xml;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What an element holds beside its typed parts, as the list that JAXB reads, and fills from its end: text, unknown
 * elements as DOM and, where the order of different elements matters, those too.
 */
final class JaxbContent extends AbstractList<Object> {
    private final XmlElement element;
    private final List<XmlPart> parts = new ArrayList<>();

    JaxbContent(XmlElement element) {
        this.element = element;
        for (XmlPart part : element.node().parts()) {
            boolean here = part instanceof XmlNode child
                    && (element.parts().isInAnyOrder() || !element.parts().shows(child));
            if (here || part instanceof XmlPart.Text) {
                parts.add(part);
            }
        }
    }

    @Override
    public Object get(int index) {
        XmlPart part = parts.get(index);
        if (part instanceof XmlNode child) {
            XmlElement item = element.parts().isInAnyOrder() ? element.view(child) : null;
            return item == null ? DomTree.of(child) : item;
        }
        return ((XmlPart.Text) part).text();
    }

    @Override
    public int size() {
        return parts.size();
    }

    @Override
    public void add(int index, Object part) {
        XmlPart added;
        if (part instanceof XmlElement item) {
            added = item.node();
        } else if (part instanceof Element unknown) {
            added = DomTree.read(unknown);
        } else {
            added = new XmlPart.Text((String) part);
        }
        element.node().append(added);
        parts.add(added);
    }

    @Override
    public void clear() {
        parts.forEach(element.node()::remove);
        parts.clear();
    }
}
