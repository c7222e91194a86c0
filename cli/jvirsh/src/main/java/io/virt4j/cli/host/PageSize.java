package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.xml.Memory;
import java.math.BigInteger;

/** The size of a page as users write it: with a unit, or in KiB. */
final class PageSize {
    private static final int KIBIBYTE = 1024;

    /** What virsh takes, in bytes: as many KiB as 32 bits hold bytes. */
    private static final BigInteger LIMIT = BigInteger.valueOf(0xffff_ffffL / KIBIBYTE * KIBIBYTE);

    private PageSize() {}

    /** In whole KiB, rounded up. */
    static Memory of(NumberWord word) throws CommandFailed {
        long bytes = word.toScaled(KIBIBYTE, LIMIT).longValueExact();
        return Memory.ofKibibytes((bytes + KIBIBYTE - 1) / KIBIBYTE);
    }
}
