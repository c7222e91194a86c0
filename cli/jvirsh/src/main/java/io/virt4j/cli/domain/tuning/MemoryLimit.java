package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.cli.dialect.Numbers;
import io.virt4j.cli.dialect.ScaledNumber;
import io.virt4j.domain.memory.MemoryParameters;
import java.math.BigInteger;

/** A limit of memory as {@code memtune} takes it: an amount with a unit, or a negative number for no limit. */
final class MemoryLimit {
    private static final int KIBIBYTE = 1024;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private MemoryLimit() {}

    /** In KiB, rounded up. */
    static long kibibytes(NumberWord size) throws CommandFailed {
        String malformed = "Unable to parse integer parameter " + size.option();
        try {
            if (Numbers.isNegative(size.word())) {
                return MemoryParameters.UNLIMITED;
            }
            long bytes = ScaledNumber.parse(size.word(), KIBIBYTE, LARGEST).longValue();
            return bytes / KIBIBYTE + (bytes % KIBIBYTE == 0 ? 0 : 1);
        } catch (NumberFormatException e) {
            throw new CommandFailed(malformed);
        } catch (ScaledNumber.Malformed e) {
            throw e.as(malformed);
        }
    }
}
