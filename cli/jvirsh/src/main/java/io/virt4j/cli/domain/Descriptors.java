package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import org.jspecify.annotations.Nullable;

/** File descriptors that jvirsh was started with and passes on to a guest. */
public final class Descriptors {
    private Descriptors() {}

    /** Reads numbers separated by commas; null if there is no list, or an empty one. */
    public static int @Nullable [] parse(@Nullable String list) throws CommandFailed {
        if (list == null || list.isEmpty()) {
            return null;
        }
        String[] words = list.split(",", -1);
        int[] descriptors = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            try {
                descriptors[i] = Integer.parseInt(words[i]);
            } catch (NumberFormatException e) {
                throw new CommandFailed("Unable to parse FD number '" + words[i] + "'");
            }
        }
        return descriptors;
    }
}
