package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The devices that a domain's XML tells of. */
final class DomainView {
    private DomainView() {}

    /** The devices of a kind, of the domain as it runs or as it is defined. */
    static List<XmlNode> devices(Domain domain, String kind, boolean defined) throws CommandFailed {
        String xml = domain.xml(defined ? Set.of(XmlFlag.INACTIVE) : Set.of());
        try {
            return XmlNode.parse(xml).elements("devices").stream()
                    .flatMap(devices -> devices.elements(kind).stream())
                    .toList();
        } catch (XmlException e) {
            throw new CommandFailed("the host's description of the domain cannot be read: " + e.getMessage());
        }
    }

    /** What an attribute says of the first element inside that has it; null if it is not there or empty. */
    static @Nullable String attribute(XmlNode device, String element, String name) {
        return device.elements(element).stream()
                .map(child -> child.attribute(name))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    /** What the first attribute says that has one of these names. */
    static @Nullable String firstAttribute(XmlNode device, String element, Set<String> names) {
        return device.elements(element).stream()
                .flatMap(child -> child.attributes().stream())
                .filter(attribute -> names.contains(attribute.name().getLocalPart()))
                .map(XmlNode.Attribute::value)
                .findFirst()
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    /** A value in a table, where there may be none. */
    static String cell(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
