package io.virt4j.kvm.boot;

import io.virt4j.VirtException;
import java.nio.file.Path;
import java.util.List;

/** Machine code without any header, which is entered in real mode at its first byte. */
public final class FlatImage {
    /** What a real-mode address can reach. (Intel SDM volume 3, 21.1.1) */
    private static final int MOST = 0x100000;

    private FlatImage() {}

    /**
     * Reads an image for a guest that begins at {@code segment:offset}.
     *
     * @param segment from 0 to 0xffff, for CS; the other segments are 0
     * @param offset from 0 to 0xffff
     * @throws VirtException if it cannot be read, or the guest has no room for it there below 1 MiB
     */
    public static Boot at(int segment, int offset, Path file, MemoryMap map) {
        if ((segment & 0xffff) != segment || (offset & 0xffff) != offset) {
            throw new IllegalArgumentException(segment + ":" + offset + " is no real-mode address");
        }
        Layout layout = new Layout(map);
        Image image = Image.read(file, Math.min(map.lowEnd(), MOST));
        layout.keep(image);
        try {
            layout.put(image.name(), ((long) segment << 4) + offset, image.bytes());
            Entry entry = new Entry.RealMode(segment, (long) segment << 4, offset);
            return new Boot(layout.pieces(), List.of(), entry, layout.images());
        } catch (RuntimeException e) {
            image.close();
            throw e;
        }
    }
}
