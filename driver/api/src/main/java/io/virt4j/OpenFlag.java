package io.virt4j;

/** How to open a connection. (virConnectFlags) */
public enum OpenFlag implements Flag {
    /** Nothing on the host can be changed. */
    READ_ONLY(1 << 0),
    /** Aliases of the client's configuration are not resolved. */
    NO_ALIASES(1 << 1);

    private final int bit;

    OpenFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
