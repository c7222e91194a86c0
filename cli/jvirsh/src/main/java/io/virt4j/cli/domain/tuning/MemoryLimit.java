package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.Numeral;
import io.virt4j.cli.dialect.ScaledNumber;
import io.virt4j.domain.memory.MemoryParameters;

/** A limit of memory as {@code memtune} takes it: an amount with a unit, or a negative number for no limit. */
final class MemoryLimit {
    private static final long KIBIBYTE = 1024;

    private MemoryLimit() {}

    /** In KiB, rounded up. */
    static long kibibytes(Numeral size) throws CommandFailed {
        String malformed = "Unable to parse integer parameter " + size.option();
        try {
            if (ScaledNumber.isNegative(size.word())) {
                return MemoryParameters.UNLIMITED;
            }
            long bytes = ScaledNumber.parse(size.word(), KIBIBYTE, Long.MAX_VALUE);
            return bytes / KIBIBYTE + (bytes % KIBIBYTE == 0 ? 0 : 1);
        } catch (NumberFormatException e) {
            throw new CommandFailed(malformed);
        } catch (CommandFailed e) {
            throw e.after(malformed);
        }
    }
}
