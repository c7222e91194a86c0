package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.util.OptionalLong;

/** Kernels in ELF files: Linux' vmlinux, and whatever has a PVH entry. */
final class ElfKind implements ImageKind {
    @Override
    public boolean recognises(Image image) {
        return ElfFile.isElf(image.bytes());
    }

    @Override
    public Entry lay(Image image, BootSource source, Layout layout) {
        ElfFile file = ElfFile.parse(image.bytes(), image.name());
        OptionalLong pvh = XenNotes.pvhEntry(file);
        BootProtocol protocol = source.protocol();
        if (file.is64() && (protocol == BootProtocol.ANY || protocol == BootProtocol.LINUX_64)) {
            return linux(file, image.name(), source, layout);
        }
        if (pvh.isPresent() && (protocol == BootProtocol.ANY || protocol == BootProtocol.PVH)) {
            return Pvh.lay(file, pvh.getAsLong(), source, layout);
        }
        throw new VirtException(ErrorCode.CONFIG_UNSUPPORTED, image.name() + ": has not " + protocol.words());
    }

    private static Entry linux(ElfFile file, String name, BootSource source, Layout layout) {
        file.checkEntry(name, file.entry());
        file.lay(name, layout);
        LinuxKernel kernel = LinuxKernel.bare(file.entry(), file.end());
        return kernel.lay(source, layout);
    }
}
