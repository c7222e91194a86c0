package io.virt4j.xml;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** The elements of one name as the list that JAXB reads, and fills from its end. */
final class JaxbChildren<T extends XmlElement> extends AbstractList<T> {
    private final XmlElement parent;
    private final String name;
    private final Function<XmlNode, T> view;

    JaxbChildren(XmlElement parent, String name, Function<XmlNode, T> view) {
        this.parent = parent;
        this.name = name;
        this.view = view;
    }

    private List<T> views() {
        return parent.children(name, view);
    }

    @Override
    public T get(int index) {
        return views().get(index);
    }

    @Override
    public int size() {
        return views().size();
    }

    @Override
    public void add(int index, T element) {
        parent.addChild(name, element);
    }

    @Override
    public void clear() {
        views().forEach(parent::removeChild);
    }
}
