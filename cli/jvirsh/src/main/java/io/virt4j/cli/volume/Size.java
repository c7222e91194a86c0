package io.virt4j.cli.volume;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.ScaledNumber;
import io.virt4j.xml.Memory;

/** A volume's size as the user writes it, in bytes unless there is a unit. */
final class Size {
    private Size() {}

    static long parse(String word) throws CommandFailed {
        String malformed = "Malformed size " + word;
        try {
            return ScaledNumber.parse(word, 1);
        } catch (ScaledNumber.Malformed e) {
            throw e.reason().isEmpty() ? new CommandFailed(malformed) : new CommandFailed(malformed, e.reason());
        }
    }

    /** More than a host's API can tell is the most that it can. */
    static Memory memory(String word) throws CommandFailed {
        long bytes = parse(word);
        return Memory.ofBytes(bytes < 0 ? Long.MAX_VALUE : bytes);
    }
}
