package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The packed kernel in a bzImage, behind which are the 4 bytes of its unpacked size. Unpacked by the host it saves the
 * guest the work. (boot.rst, payload_offset)
 */
final class Payload {
    private Payload() {}

    /**
     * Unpacks a payload.
     *
     * @param name of the file, for errors
     * @param payload not in Java's heap
     * @param limit the most bytes that a guest has room for
     * @return the unpacked kernel, to be closed; null if only the kernel itself can unpack it: a format that is not known,
     *     or one whose library does not run here
     * @throws VirtException {@link ErrorCode#CONFIG_UNSUPPORTED} if it is not sound or lies about its size
     */
    static @Nullable Image unpack(String name, ByteBuffer payload, long limit) {
        Compression format = Compression.of(payload);
        if (format == null || payload.remaining() <= Integer.BYTES) {
            return null;
        }
        long size = Bytes.unsignedInt(payload, payload.remaining() - Integer.BYTES);
        if (size > Math.min(limit, Integer.MAX_VALUE)) {
            throw fault(
                    name, format + " payload unpacks to " + size + " bytes, and the guest's memory ends at " + limit);
        }
        if (size == 0) {
            throw fault(name, format + " payload does not unpack: it says that there is nothing in it");
        }
        boolean sizeIsWithin = format == Compression.GZIP;
        ByteBuffer packed = payload.slice(0, payload.remaining() - (sizeIsWithin ? 0 : Integer.BYTES));
        Image image = Image.allocate(name, (int) size);
        boolean done = false;
        try {
            format.unpackAll(packed, image.bytes());
            done = true;
            return image;
        } catch (IOException e) {
            throw fault(name, format + " payload does not unpack: " + e.getMessage());
        } catch (OutOfMemoryError | LinkageError e) {
            return null;
        } finally {
            if (!done) {
                image.close();
            }
        }
    }

    private static VirtException fault(String name, String fault) {
        return new VirtException(ErrorCode.CONFIG_UNSUPPORTED, name + ": its " + fault);
    }
}
