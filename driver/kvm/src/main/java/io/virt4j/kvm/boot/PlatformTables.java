package io.virt4j.kvm.boot;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables that tell a guest of its processors and devices, as firmware would leave them between 640 KiB and 1 MiB.
 *
 * @param pieces the tables in the guest's memory
 * @param rsdp the address of ACPI's root pointer, or 0 if there is none
 */
public record PlatformTables(List<Piece.Bytes> pieces, long rsdp) {
    /** No tables. */
    public static final PlatformTables NONE = new PlatformTables(List.of(), 0);

    /** A copy of the list. */
    public PlatformTables {
        pieces = List.copyOf(pieces);
    }

    /** These and others, of which not both have a root pointer. */
    public PlatformTables and(PlatformTables others) {
        List<Piece.Bytes> all = new ArrayList<>(pieces);
        all.addAll(others.pieces);
        return new PlatformTables(all, rsdp | others.rsdp);
    }
}
