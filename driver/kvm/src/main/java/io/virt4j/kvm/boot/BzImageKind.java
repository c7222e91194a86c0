package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;

/** Linux' own image: a header, 16-bit code that is not used here, and a kernel that unpacks itself, unless the host can. (boot.rst) */
final class BzImageKind implements ImageKind {
    @Override
    public boolean recognises(Image image, BootProtocol wanted) {
        return BzImage.isBzImage(image.bytes());
    }

    @Override
    public Entry lay(Image image, BootSource source, Layout layout) {
        BzImage kernel = BzImage.parse(image.bytes(), image.name());
        boolean is64 = kernel.has64BitEntry() && source.protocol() != BootProtocol.LINUX_32;
        if (!offers(kernel, source.protocol())) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    image.name() + ": has not " + source.protocol().words());
        }
        ByteBuffer payload = kernel.payload();
        Image unpacked = is64 && payload != null
                ? Payload.unpack(image.name(), payload, source.map().lowEnd())
                : null;
        if (unpacked != null) {
            layout.keep(unpacked);
            if (isKernel(unpacked)) {
                return layUnpacked(kernel, unpacked, layout).lay(source, layout);
            }
        }
        layout.put(image.name(), kernel.loadAddress(), kernel.kernel(), kernel.memoryNeeded());
        long entry = kernel.loadAddress() + (is64 ? BzImage.ENTRY_64 : 0);
        long end = kernel.loadAddress() + kernel.memoryNeeded();
        return of(kernel, entry, is64, end).lay(source, layout);
    }

    /** Where there is something else in it, its own code knows what to do with that. */
    private static boolean isKernel(Image unpacked) {
        return ElfFile.isElf(unpacked.bytes())
                && ElfFile.parse(unpacked.bytes(), unpacked.name()).is64();
    }

    private static LinuxKernel layUnpacked(BzImage kernel, Image unpacked, Layout layout) {
        ElfFile file = ElfFile.parse(unpacked.bytes(), unpacked.name());
        file.checkEntry(unpacked.name(), file.entry());
        file.lay(unpacked.name(), layout);
        return of(kernel, file.entry(), true, file.end());
    }

    private static LinuxKernel of(BzImage kernel, long entry, boolean is64, long end) {
        return new LinuxKernel(kernel.setupHeader(), entry, is64, end, kernel.commandLineLimit(), kernel.initrdLimit());
    }

    private static boolean offers(BzImage kernel, BootProtocol protocol) {
        return switch (protocol) {
            case ANY, LINUX_32 -> true;
            case LINUX_64 -> kernel.has64BitEntry();
            default -> false;
        };
    }
}
