package io.virt4j.kvm.embed;

import io.virt4j.xml.domain.CharacterTarget;
import io.virt4j.xml.domain.Devices;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The consoles that a definition asks for, with the names that each can be opened by. */
final class ConsoleNames {
    private static final String DEBUG = "isa-debug";
    private static final String VIRTIO = "virtio";

    private final Map<ConsolePort, Set<String>> names = new EnumMap<>(ConsolePort.class);

    /** A console alone is a serial port too. */
    ConsoleNames(Devices devices) {
        devices.serials().forEach(serial -> add(serial.target(), serial.alias()));
        devices.consoles().forEach(console -> add(console.target(), console.alias()));
    }

    private void add(Optional<CharacterTarget> target, Optional<String> alias) {
        String type =
                target.flatMap(CharacterTarget::type).map(each -> each.value()).orElse("");
        ConsolePort port = switch (type) {
            case DEBUG -> ConsolePort.DEBUG;
            case VIRTIO -> ConsolePort.VIRTIO;
            default -> ConsolePort.COM1;
        };
        Set<String> known = names.computeIfAbsent(port, each -> new HashSet<>(each.names()));
        alias.ifPresent(known::add);
    }

    Set<ConsolePort> ports() {
        return names.keySet();
    }

    /** The one of a name; the first for null. */
    Optional<ConsolePort> find(@Nullable String name) {
        return names.entrySet().stream()
                .filter(each -> name == null || each.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
