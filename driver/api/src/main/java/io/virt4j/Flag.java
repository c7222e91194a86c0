package io.virt4j;

import java.util.Set;

/** One bit of a flags argument of libvirt's. */
public interface Flag {
    /** The bit's value in libvirt's headers. */
    int bit();

    /** The flags as libvirt takes them: their bits in one number. */
    static int bits(Set<? extends Flag> flags) {
        int bits = 0;
        for (Flag flag : flags) {
            bits |= flag.bit();
        }
        return bits;
    }
}
