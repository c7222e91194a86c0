package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.domain.DomainDescription;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.xml.XmlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The vCPUs that a domain will have from its next start on, by their numbers. */
final class DefinedVcpus {
    private DefinedVcpus() {}

    static List<Integer> of(Domain domain) throws CommandFailed {
        XmlNode xml = DomainDescription.of(domain, EnumSet.of(XmlFlag.INACTIVE));
        List<XmlNode> single = xml.elements("vcpus").stream()
                .flatMap(vcpus -> vcpus.elements("vcpu").stream())
                .toList();
        try {
            return single.isEmpty() ? first(xml) : enabled(single);
        } catch (NumberFormatException e) {
            throw new CommandFailed("Failed to retrieve vcpu state bitmap");
        }
    }

    /** Those that are on, of those that the definition lists. */
    private static List<Integer> enabled(List<XmlNode> vcpus) {
        return vcpus.stream()
                .filter(vcpu -> "yes".equals(vcpu.attribute("enabled")))
                .map(vcpu -> Integer.valueOf(String.valueOf(vcpu.attribute("id"))))
                .toList();
    }

    /** As many as the definition says, from the first one on. */
    private static List<Integer> first(XmlNode xml) {
        List<Integer> numbers = new ArrayList<>();
        for (XmlNode vcpu : xml.elements("vcpu")) {
            String current = vcpu.attribute("current");
            int count = Integer.parseInt(current == null ? vcpu.text().strip() : current);
            for (int number = 0; number < count; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
