package io.virt4j.kvm.embed;

import java.util.Set;

/** The places where a guest can have a console; the first that it has is the one that is meant where none is named. */
enum ConsolePort {
    /** The serial port. */
    COM1,

    /** The port where firmware tells of itself. */
    DEBUG,

    /** A console by virtio. */
    VIRTIO;

    /** The names that it can be opened by, beside those that a definition gives. */
    Set<String> names() {
        return switch (this) {
            case COM1 -> Set.of("serial0", "console0");
            case DEBUG -> Set.of("serial1");
            case VIRTIO -> Set.of("console1");
        };
    }
}
