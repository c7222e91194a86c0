package io.virt4j.cli.engine;

import io.virt4j.host.HostProcessor;
import io.virt4j.host.HostProcessor.Feature;
import java.util.Locale;
import java.util.stream.Collectors;

/** The host's processor in JSON, on one line. */
final class HostCpuJson {
    private HostCpuJson() {}

    static String of(HostProcessor processor) {
        return "{" + member("vendor", quote(processor.vendor()))
                + "," + member("model", quote(processor.model()))
                + "," + member("assistance", quote(processor.assistance().name().toLowerCase(Locale.ROOT)))
                + "," + member("hypervisor", processor.isGuest() ? quote(processor.hypervisor()) : "null")
                + "," + member("nesting", Boolean.toString(processor.nesting()))
                + "," + member("usable", Boolean.toString(processor.obstacle().isEmpty()))
                + "," + member("obstacle", processor.obstacle().isEmpty() ? "null" : quote(processor.obstacle()))
                + "," + member("source", quote(processor.source()))
                + "," + member("features", features(processor))
                + "}";
    }

    private static String features(HostProcessor processor) {
        return processor.features().stream().map(HostCpuJson::feature).collect(Collectors.joining(",", "{", "}"));
    }

    private static String feature(Feature feature) {
        return member(feature.name(), Boolean.toString(feature.isPresent()));
    }

    private static String member(String name, String value) {
        return quote(name) + ":" + value;
    }

    /** A text in quotes. (RFC 8259, 7) */
    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
