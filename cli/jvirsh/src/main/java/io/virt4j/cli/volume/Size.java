package io.virt4j.cli.volume;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.ScaledNumber;
import io.virt4j.xml.Memory;

/** A volume's size as the user writes it, in bytes unless there is a unit. */
final class Size {
    private Size() {}

    static long parse(String word) throws CommandFailed {
        try {
            return ScaledNumber.parse(word, 1);
        } catch (ScaledNumber.Malformed e) {
            throw e.as("Malformed size " + word);
        }
    }

    /** More than a host's API can tell is the most that it can. */
    static Memory memory(String word) throws CommandFailed {
        return ScaledNumber.memory(parse(word));
    }
}
