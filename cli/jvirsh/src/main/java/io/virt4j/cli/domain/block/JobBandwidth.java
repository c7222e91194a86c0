package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.cli.dialect.ScaledNumber;
import io.virt4j.domain.block.DomainBlockJobs;
import io.virt4j.xml.Memory;
import org.jspecify.annotations.Nullable;

/** The limit of a block job as the option {@code --bandwidth} gives it: a number of MiB or bytes a second, or with a unit. */
final class JobBandwidth {
    private static final int MEBIBYTE_BITS = 20;

    private JobBandwidth() {}

    /**
     * Reads it. Negative numbers count from 2^64 down; more than there can be is the most there can be, which hosts refuse.
     *
     * @param inBytes whether a number without a unit is bytes
     */
    static Memory parse(@Nullable NumberWord given, boolean inBytes) throws CommandFailed {
        if (given == null) {
            return DomainBlockJobs.UNLIMITED;
        }
        long number;
        try {
            number = given.toWrapping();
        } catch (CommandFailed e) {
            return scaled(given.word(), inBytes);
        }
        return inBytes ? ScaledNumber.memory(number) : mebibytes(number);
    }

    private static Memory scaled(String word, boolean inBytes) throws CommandFailed {
        String message = "Scaled numeric value '" + word + "' for <--bandwidth> option is malformed or out of range";
        long bytes;
        try {
            bytes = ScaledNumber.parse(word, 1);
        } catch (ScaledNumber.Malformed e) {
            throw e.as(message);
        }
        return inBytes ? ScaledNumber.memory(bytes) : mebibytes(bytes >>> MEBIBYTE_BITS);
    }

    private static Memory mebibytes(long number) {
        return ScaledNumber.memory(
                number < 0 || number > Long.MAX_VALUE >> MEBIBYTE_BITS ? -1 : number << MEBIBYTE_BITS);
    }
}
