package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;

/** File descriptors that jvirsh was started with and passes on to a guest. */
final class Descriptors {
    private Descriptors() {}

    /** Reads numbers separated by commas. */
    static int[] parse(String list) throws CommandFailed {
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
