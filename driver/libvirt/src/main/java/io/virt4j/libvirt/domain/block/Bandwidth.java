package io.virt4j.libvirt.domain.block;

import io.virt4j.Flag;
import io.virt4j.xml.Memory;
import java.util.Set;

/**
 * A limit of bytes per second as functions take it: in MiB, which hosts of every age know, or in bytes with a flag that
 * says so.
 *
 * @param number in the unit that the flags say
 * @param flags with the one for bytes, if it is meant
 */
record Bandwidth(long number, int flags) {
    private static final long MEBIBYTE = 1 << 20;

    /**
     * The largest amount there is stands for all that are larger, too: no host takes it, and each says so in its own words.
     * Else the limit is in bytes if it is not whole MiB, or if the caller's flags say so.
     */
    static <F extends Flag> Bandwidth of(Memory perSecond, Set<F> flags, F inBytes) {
        if (perSecond.bytes() == Long.MAX_VALUE) {
            return new Bandwidth(-1, Flag.bits(flags));
        }
        return flags.contains(inBytes) || perSecond.bytes() % MEBIBYTE != 0
                ? new Bandwidth(perSecond.bytes(), Flag.bits(flags) | inBytes.bit())
                : new Bandwidth(perSecond.bytes() / MEBIBYTE, Flag.bits(flags));
    }
}
