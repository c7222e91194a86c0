package io.virt4j.kvm.boot;

import io.virt4j.xml.Memory;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a guest's memory is: from 0 up to the hole below 4 GiB that PCs keep for devices, and what does not fit from
 * 4 GiB on.
 */
public final class MemoryMap {
    private static final long PAGE = 4096;
    private static final long HOLE_START = 3L << 30;
    private static final long HOLE_END = 4L << 30;

    /** What a BIOS keeps of the first megabyte for itself: its data and ROMs. */
    static final long LOW_END = 0x9fc00;

    /** The type of usable memory in e820 tables. (ACPI specification 6.5, 15.1) */
    static final int RAM = 1;

    /** Where memory goes on above the BIOS' ROMs. */
    static final long HIGH_START = 0x100000;

    private final List<Piece> pieces = new ArrayList<>();

    /** A map of that much memory, rounded up to whole pages. */
    public MemoryMap(Memory size) {
        long bytes = Math.addExact(size.bytes(), PAGE - 1) / PAGE * PAGE;
        pieces.add(new Piece(0, Math.min(bytes, HOLE_START)));
        if (bytes > HOLE_START) {
            pieces.add(new Piece(HOLE_END, bytes - HOLE_START));
        }
    }

    /** What the guest has, without overlap, lowest first. */
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** The end of the memory that starts at 0. */
    public long lowEnd() {
        return pieces.get(0).length();
    }

    /** What the guest is told that it may use. */
    List<Piece> usable() {
        List<Piece> usable = new ArrayList<>(pieces);
        usable.set(0, new Piece(0, Math.min(LOW_END, lowEnd())));
        if (lowEnd() > HIGH_START) {
            usable.add(1, new Piece(HIGH_START, lowEnd() - HIGH_START));
        }
        return usable;
    }

    /**
     * A piece of memory.
     *
     * @param address the guest's
     * @param length in bytes
     */
    public record Piece(long address, long length) {}
}
