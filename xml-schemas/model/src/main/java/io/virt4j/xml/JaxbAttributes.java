package io.virt4j.xml;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The unknown attributes of an element as the map that JAXB reads and fills. */
final class JaxbAttributes extends AbstractMap<QName, String> {
    private final XmlElement element;

    JaxbAttributes(XmlElement element) {
        this.element = element;
    }

    @Override
    public Set<Map.Entry<QName, String>> entrySet() {
        return element.otherAttributes().entrySet();
    }

    @Override
    public @Nullable String put(QName name, String value) {
        element.otherAttribute(name, value);
        return null;
    }
}
