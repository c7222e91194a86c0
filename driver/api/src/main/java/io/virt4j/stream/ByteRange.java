package io.virt4j.stream;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;

/**
 * A part of a sequence of bytes.
 *
 * @param offsetBytes where it begins
 * @param lengthBytes how long it is at most, or 0 where it goes on to the end
 */
public record ByteRange(long offsetBytes, long lengthBytes) {
    /** From the beginning to the end. */
    public static final ByteRange ALL = new ByteRange(0, 0);

    /** Throws {@link VirtException} for negative numbers. */
    public ByteRange {
        if (offsetBytes < 0 || lengthBytes < 0) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    "offset " + offsetBytes + ", length " + lengthBytes + ": neither may be negative");
        }
    }

    /** From an offset to the end. */
    public static ByteRange from(long offsetBytes) {
        return new ByteRange(offsetBytes, 0);
    }
}
