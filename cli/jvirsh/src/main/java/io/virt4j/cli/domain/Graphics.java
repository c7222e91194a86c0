package io.virt4j.cli.domain;

import io.virt4j.xml.XmlNode;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The displays of one type that a domain has, as its XML tells of them. What is said of none of them is null. */
final class Graphics {
    private final List<XmlNode> displays;

    private Graphics(List<XmlNode> displays) {
        this.displays = displays;
    }

    static Graphics ofType(String type, XmlNode domain) {
        return new Graphics(domain.elements("devices").stream()
                .flatMap(devices -> devices.elements("graphics").stream())
                .filter(display -> type.equals(display.attribute("type")))
                .toList());
    }

    /** The value of the first attribute of that name. */
    @Nullable
    String attribute(String name) {
        return first(displays, name);
    }

    /** A number that is the value of an attribute. */
    OptionalInt number(String name) {
        String value = attribute(name);
        try {
            return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** The value of the first attribute of that name among what the displays listen on. */
    @Nullable
    String listen(String name) {
        return first(
                displays.stream()
                        .flatMap(display -> display.elements("listen").stream())
                        .toList(),
                name);
    }

    /** Whether an address stands for all of the host's. */
    static boolean isWildcard(@Nullable String address) {
        return address != null && (address.equals("0.0.0.0") || address.equals("::"));
    }

    private static @Nullable String first(List<XmlNode> elements, String attribute) {
        for (XmlNode element : elements) {
            String value = element.attribute(attribute);
            if (value != null) {
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }
}
