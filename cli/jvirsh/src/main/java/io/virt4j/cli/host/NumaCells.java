package io.virt4j.cli.host;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The NUMA cells of a host and the sizes of its pages, as its capabilities tell them. */
public final class NumaCells {
    private static final int LARGEST_DIGITS = 9;

    private final XmlNode capabilities;

    private NumaCells(XmlNode capabilities) {
        this.capabilities = capabilities;
    }

    /** Asks the host. */
    public static NumaCells of(Connection host) throws CommandFailed {
        String xml;
        try {
            xml = host.capabilities();
        } catch (VirtException e) {
            throw new CommandFailed("unable to get node capabilities", e.getMessage());
        }
        try {
            return new NumaCells(XmlNode.parse(xml));
        } catch (XmlException e) {
            throw new CommandFailed("unable to parse node capabilities", e.getMessage());
        }
    }

    /** The numbers of the cells. */
    public List<Integer> numbers() {
        return cells().flatMap(cell -> number(cell.attribute("id"))).toList();
    }

    /** The sizes in KiB. */
    public List<Integer> pageSizes() throws CommandFailed {
        List<Integer> sizes = sizes(descend("host", "cpu", "pages")).toList();
        if (sizes.isEmpty()) {
            sizes = sizes(cells().flatMap(cell -> cell.elements("pages").stream()))
                    .sorted()
                    .distinct()
                    .toList();
        }
        if (sizes.isEmpty()) {
            throw new CommandFailed("could not get information about supported page sizes");
        }
        return sizes;
    }

    private Stream<XmlNode> cells() {
        return descend("host", "topology", "cells", "cell");
    }

    private Stream<XmlNode> descend(String... names) {
        Stream<XmlNode> nodes = Stream.of(capabilities);
        for (String name : names) {
            nodes = nodes.flatMap(node -> node.elements(name).stream());
        }
        return nodes;
    }

    private static Stream<Integer> sizes(Stream<XmlNode> pages) {
        return pages.flatMap(page -> number(page.attribute("size")));
    }

    private static Stream<Integer> number(@Nullable String text) {
        boolean isNumber = text != null
                && !text.isEmpty()
                && text.length() <= LARGEST_DIGITS
                && text.chars().allMatch(Character::isDigit);
        return isNumber ? Stream.of(Integer.valueOf(text)) : Stream.empty();
    }
}
