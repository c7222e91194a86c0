package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * A PC's firmware: read-only memory that ends at 4 GiB, where the processor begins, and whose last 128 KiB are below 1 MiB
 * too. There they are a copy in memory that can be written, as firmware finds it once it has unlocked it: some keeps its
 * variables there.
 */
public final class Firmware {
    private static final long END = 1L << 32;
    private static final long LOW_END = 1 << 20;
    private static final int LOW_SIZE = 128 << 10;

    /** As much as chips have, and far from the devices below 4 GiB. */
    private static final int MOST = 16 << 20;

    private static final int PAGE = 4096;

    private Firmware() {}

    /**
     * Reads an image.
     *
     * @throws VirtException {@link ErrorCode#CONFIG_UNSUPPORTED} if its size is not that of a firmware, or the guest has
     *     less than 1 MiB of memory
     */
    public static Boot of(Path file, MemoryMap map) {
        check(file.toString(), Image.size(file));
        return of(Image.read(file, MOST), map);
    }

    /** The same for an image that was read already, and is taken over. */
    static Boot of(Image image, MemoryMap map) {
        Layout layout = new Layout(map);
        layout.keep(image);
        try {
            ByteBuffer bytes = image.bytes();
            check(image.name(), bytes.remaining());
            int tail = Math.min(bytes.remaining(), LOW_SIZE);
            layout.put(image.name(), LOW_END - tail, bytes.slice(bytes.remaining() - tail, tail));
            Rom rom = new Rom(END - bytes.remaining(), bytes);
            return new Boot(layout.pieces(), List.of(rom), Entry.RESET_VECTOR, layout.images());
        } catch (RuntimeException e) {
            image.close();
            throw e;
        }
    }

    private static void check(String name, long size) {
        if (size == 0 || size > MOST || size % PAGE != 0) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    name + " has " + size + " bytes, and firmware has a multiple of 4096, up to " + MOST);
        }
    }
}
