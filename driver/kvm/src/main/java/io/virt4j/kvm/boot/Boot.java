package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Lifetime;
import io.virt4j.kvm.sys.Mapping;
import io.virt4j.kvm.vm.GuestMemory;
import io.virt4j.kvm.vm.SlotFlag;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VirtualMachine;
import java.util.List;
import java.util.Set;

/**
 * How a guest starts: what its memory holds before the first instruction, and how its first vCPU is entered. All of it
 * is read and checked when it is made, but for the content of the initrd, so that a guest that cannot boot is refused
 * before it exists. It holds memory of the host's until it is closed, which a guest that was loaded does not need.
 */
public final class Boot implements AutoCloseable {
    private final List<Piece> pieces;
    private final List<Rom> roms;
    private final Entry entry;
    private final List<Image> images;
    private final Lifetime lifetime = new Lifetime("the boot image");

    Boot(List<Piece> pieces, List<Rom> roms, Entry entry, List<Image> images) {
        this.pieces = pieces;
        this.roms = roms;
        this.entry = entry;
        this.images = images;
    }

    /**
     * Reads a kernel, whose kind shows in its bytes.
     *
     * @throws VirtException {@link ErrorCode#SYSTEM_ERROR} if a file cannot be read, {@link
     *     ErrorCode#CONFIG_UNSUPPORTED} if it is no kernel, lies about itself, or does not fit into the memory
     */
    public static Boot of(BootSource source) {
        return of(Image.read(source.image(), source.map().lowEnd()), source);
    }

    /** The same for an image that was read already, and is taken over. */
    static Boot of(Image image, BootSource source) {
        Layout layout = new Layout(source.map());
        layout.keep(image);
        try {
            Entry entry = ImageKind.of(image, source.protocol()).lay(image, source, layout);
            for (Piece.Bytes table : source.tables().pieces()) {
                layout.put("a table for the guest", table.address(), table.bytes());
            }
            return new Boot(layout.pieces(), List.of(), entry, layout.images());
        } catch (RuntimeException | Error e) {
            layout.images().forEach(Image::close);
            throw e;
        }
    }

    /** What the guest's memory holds, without overlap. The buffers are not to be touched after {@link #close}. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** What the guest can read and not write, beside its memory. As with {@link #pieces}. */
    public List<Rom> roms() {
        return roms;
    }

    /** How the first vCPU is entered. */
    public Entry entry() {
        return entry;
    }

    /**
     * Gives a guest its read-only memory, in slots of their own, into which it is copied. As all memory this comes before
     * an interrupt controller.
     *
     * @throws VirtException if it is closed, or KVM refuses
     */
    public void addRoms(VirtualMachine machine) {
        lifetime.enter();
        try {
            for (Rom rom : roms) {
                Mapping copy = Mapping.anonymous(rom.bytes().remaining(), "firmware");
                copy.access(
                        0, rom.bytes().remaining(), part -> part.put(rom.bytes().duplicate()));
                machine.addMemory(rom.address(), copy, Set.of(SlotFlag.READ_ONLY));
            }
        } finally {
            lifetime.leave();
        }
    }

    /**
     * Writes the pieces into a guest's memory, which is zero yet, and sets its first vCPU, which was reset, to enter.
     *
     * @throws VirtException if it is closed, or the initrd cannot be read any more
     */
    public void load(GuestMemory memory, Vcpu vcpu) {
        lifetime.enter();
        try {
            pieces.forEach(piece -> piece.writeTo(memory));
        } finally {
            lifetime.leave();
        }
        EntryRegisters.set(vcpu, entry);
    }

    /** Frees the images. Closing twice does nothing. */
    @Override
    public void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(() -> {});
            images.forEach(Image::close);
        }
    }
}
