package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.file.Path;
import java.util.List;

/** Machine code without any header, which is entered in real mode at its first byte. */
public final class FlatImage {
    /** The end of what real mode reaches everywhere. (Intel SDM volume 3, 21.1.1) */
    private static final int END = 1 << 20;

    private FlatImage() {}

    /**
     * Reads an image for a guest that begins at {@code segment:offset}.
     *
     * @param segment from 0 to 0xffff, for CS; the other segments are 0
     * @param offset from 0 to 0xffff
     * @throws VirtException if it cannot be read, is empty, or the guest has no room for it there below 1 MiB
     */
    public static Boot at(int segment, int offset, Path file, MemoryMap map) {
        if ((segment & 0xffff) != segment || (offset & 0xffff) != offset) {
            throw new IllegalArgumentException(segment + ":" + offset + " is no real-mode address");
        }
        return at(segment, offset, Image.read(file, Math.min(map.lowEnd(), END)), map);
    }

    /** The same for an image that was read already, and is taken over. */
    static Boot at(int segment, int offset, Image image, MemoryMap map) {
        Layout layout = new Layout(map);
        layout.keep(image);
        long address = ((long) segment << 4) + offset;
        try {
            check(image, address);
            layout.put(image.name(), address, image.bytes());
            Entry entry = new Entry.RealMode(segment, (long) segment << 4, offset);
            return new Boot(layout.pieces(), List.of(), entry, layout.images());
        } catch (RuntimeException e) {
            image.close();
            throw e;
        }
    }

    private static void check(Image image, long address) {
        long length = image.bytes().remaining();
        if (length == 0) {
            throw new VirtException(ErrorCode.CONFIG_UNSUPPORTED, image.name() + " is empty: there is nothing to run");
        }
        if (address + length > END) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    image.name() + " of " + length + " bytes at 0x" + Long.toHexString(address)
                            + " goes beyond 1 MiB, where real mode ends: enter it lower");
        }
    }
}
