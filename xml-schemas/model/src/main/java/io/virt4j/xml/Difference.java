package io.virt4j.xml;

import org.jspecify.annotations.Nullable;

/**
 * One thing that two documents say differently.
 *
 * @param path the names from the root to it, such as {@code domain/devices/disk[vda]/driver/@cache}
 * @param before what the first document says; null where it says nothing
 * @param after what the second document says; null where it says nothing
 */
public record Difference(
        String path, @Nullable String before, @Nullable String after) {
    /** {@code path: before -> after}, {@code + path: after} or {@code - path: before}. */
    @Override
    public String toString() {
        if (before == null) {
            return "+ " + path + said(after);
        }
        return after == null ? "- " + path + said(before) : "  " + path + ": " + shown(before) + " -> " + shown(after);
    }

    private static String said(@Nullable String value) {
        return value == null || value.isEmpty() ? "" : ": " + value;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "''" : value;
    }
}
