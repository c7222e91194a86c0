package io.virt4j.cli.completion;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainLookup;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.TypedCommand;
import io.virt4j.domain.Domain;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.guest.MountedFilesystem;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.xml.XmlNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of what belongs to the domain that the command names. */
final class DomainValues {
    static final Candidates SNAPSHOTS =
            ofDomain(domain -> domain.snapshots().stream().map(Snapshot::name));
    static final Candidates CHECKPOINTS =
            ofDomain(domain -> domain.checkpoints().stream().map(Checkpoint::name));
    static final Candidates DISKS = ofDomain(domain -> devices(domain, "disk")
            .map(disk -> attribute(disk, "target", "dev"))
            .flatMap(Stream::ofNullable));
    static final Candidates CHAINS = ofDomain(domain -> devices(domain, "disk").flatMap(DomainValues::chain));
    static final Candidates INTERFACES = ofDomain(domain ->
            devices(domain, "interface").map(DomainValues::interfaceName).flatMap(Stream::ofNullable));
    static final Candidates MACS = ofDomain(domain -> devices(domain, "interface")
            .map(device -> attribute(device, "mac", "address"))
            .flatMap(Stream::ofNullable));
    static final Candidates ALIASES = ofDomain(domain -> XmlNode.parse(domain.xml()).elements("devices").stream()
            .flatMap(devices -> devices.elements().stream())
            .map(device -> attribute(device, "alias", "name"))
            .flatMap(Stream::ofNullable));
    static final Candidates CONSOLES = ofDomain(domain -> devices(domain, "console")
            .map(device -> attribute(device, "alias", "name"))
            .flatMap(Stream::ofNullable));
    static final Candidates VCPU = ofDomain(DomainValues::vcpus);
    static final Candidates VCPUS = Candidates.listOf(VCPU.source());
    static final Candidates GUEST_VCPUS =
            Candidates.listOf(ofDomain(domain -> HostValues.numbers(domain.guestVcpus().vcpus().stream()))
                    .source());
    static final Candidates IOTHREADS =
            ofDomain(domain -> domain.ioThreads(Set.of()).stream().map(thread -> String.valueOf(thread.id())));
    static final Candidates MOUNT_POINTS =
            ofDomain(domain -> domain.fsInfo().stream().map(MountedFilesystem::mountPoint));

    private DomainValues() {}

    /** What can be asked of a domain. */
    private interface Question {
        Stream<String> ask(Domain domain);
    }

    private static Candidates ofDomain(Question question) {
        return Candidates.of((command, session) -> {
            Domain domain = domain(command, session);
            return domain == null ? Stream.of() : question.ask(domain);
        });
    }

    private static @Nullable Domain domain(TypedCommand command, Session session) throws CommandFailed {
        String word = command.value("domain");
        return word == null || word.isEmpty() ? null : DomainLookup.findQuietly(word, session);
    }

    private static Stream<XmlNode> devices(Domain domain, String kind) {
        return XmlNode.parse(domain.xml()).elements("devices").stream()
                .flatMap(devices -> devices.elements(kind).stream());
    }

    private static @Nullable String attribute(XmlNode device, String element, String name) {
        List<XmlNode> elements = device.elements(element);
        return elements.isEmpty() ? null : elements.get(0).attribute(name);
    }

    private static @Nullable String interfaceName(XmlNode device) {
        String target = attribute(device, "target", "dev");
        return target != null ? target : attribute(device, "mac", "address");
    }

    /** The disk, and the images behind its image by their numbers. */
    private static Stream<String> chain(XmlNode disk) {
        String target = attribute(disk, "target", "dev");
        if (target == null) {
            return Stream.of();
        }
        Stream.Builder<String> images = Stream.builder();
        images.add(target);
        Deque<XmlNode> layers = new ArrayDeque<>(List.of(disk));
        while (!layers.isEmpty()) {
            XmlNode layer = layers.remove();
            String index = attribute(layer, "source", "index");
            if (index != null) {
                images.add(target + "[" + index + "]");
            }
            layers.addAll(layer.elements("backingStore"));
        }
        return images.build();
    }

    private static Stream<String> vcpus(Domain domain) {
        XmlNode most = XmlNode.parse(domain.xml()).elements("vcpu").get(0);
        return HostValues.numbers(
                IntStream.range(0, Integer.parseInt(most.text().strip())));
    }
}
