package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.xml.Memory;
import java.math.BigInteger;

/** The size of a page as users write it: with a unit, or in KiB. */
final class PageSize {
    private static final int KIBIBYTE = 1024;

    /** As many KiB as 32 bits can number. */
    static final long MOST = 0xffff_ffffL;

    /** The most of pages that are only counted. */
    static final long MOST_COUNTED = MOST / KIBIBYTE;

    private PageSize() {}

    /**
     * In whole KiB, rounded up.
     *
     * @param most the most KiB that virsh takes for the command
     */
    static Memory of(NumberWord word, long most) throws CommandFailed {
        long bytes =
                word.toScaled(KIBIBYTE, BigInteger.valueOf(most * KIBIBYTE)).longValueExact();
        return Memory.ofKibibytes((bytes + KIBIBYTE - 1) / KIBIBYTE);
    }
}
