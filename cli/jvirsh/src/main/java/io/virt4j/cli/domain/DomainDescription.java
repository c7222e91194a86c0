package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import java.util.Set;

/** What a host writes of a domain in XML, to be looked into. */
public final class DomainDescription {
    private DomainDescription() {}

    /** The document's root. */
    public static XmlNode of(Domain domain, Set<XmlFlag> flags) throws CommandFailed {
        String xml;
        try {
            xml = domain.xml(flags);
        } catch (VirtException e) {
            throw new CommandFailed("Failed to get domain description xml", e.getMessage());
        }
        try {
            return XmlNode.parse(xml);
        } catch (XmlException e) {
            throw new CommandFailed("the host's description of the domain cannot be read: " + e.getMessage());
        }
    }
}
