package io.virt4j.libvirt.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions that Java needs no method for, each with the reason. */
final class Unneeded {
    private final Properties reasons = new Properties();

    Unneeded() {
        try (InputStream list = Unneeded.class.getResourceAsStream("unneeded.properties")) {
            reasons.load(Objects.requireNonNull(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why there is no method for a function; null where there is to be one. */
    @Nullable
    String reason(String function) {
        return reasons.getProperty(function);
    }

    /** The functions in the list. */
    Set<String> names() {
        return reasons.stringPropertyNames();
    }
}
