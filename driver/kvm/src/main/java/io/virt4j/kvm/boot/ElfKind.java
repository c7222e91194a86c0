package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kernels in ELF files: Linux' vmlinux, what has a PVH entry or a multiboot header, and coreboot's payloads. */
final class ElfKind implements ImageKind {
    @Override
    public boolean recognises(Image image, BootProtocol wanted) {
        return ElfFile.isElf(image.bytes());
    }

    @Override
    public Entry lay(Image image, BootSource source, Layout layout) {
        String name = image.name();
        ElfFile file = ElfFile.parse(image.bytes(), name);
        MultibootHeader header = MultibootHeader.find(image.bytes());
        BootProtocol protocol = protocol(source.protocol(), offers(file, header));
        if (protocol == null) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    name + ": has not " + source.protocol().words());
        }
        if (header != null && protocol == BootProtocol.MULTIBOOT) {
            header.check(name);
        }
        long entry = protocol == BootProtocol.PVH ? XenNotes.pvhEntry(file).orElseThrow() : file.entry();
        file.checkEntry(name, entry);
        file.lay(name, layout);
        return switch (protocol) {
            case LINUX_64 -> LinuxKernel.bare(entry, file.end()).lay(source, layout);
            case PVH -> Pvh.lay(entry, file.end(), source, layout);
            default -> Multiboot.lay(entry, file.end(), source, layout);
        };
    }

    private static Set<BootProtocol> offers(ElfFile file, @Nullable MultibootHeader header) {
        Set<BootProtocol> offers = EnumSet.noneOf(BootProtocol.class);
        if (file.is64()) {
            offers.add(BootProtocol.LINUX_64);
        } else {
            offers.add(header == null ? BootProtocol.COREBOOT : BootProtocol.MULTIBOOT);
        }
        if (XenNotes.pvhEntry(file).isPresent()) {
            offers.add(BootProtocol.PVH);
        }
        return offers;
    }

    /** The one that is asked for, or the first; null if it is not offered. */
    private static @Nullable BootProtocol protocol(BootProtocol wanted, Set<BootProtocol> offers) {
        if (wanted == BootProtocol.ANY) {
            return offers.iterator().next();
        }
        return offers.contains(wanted) ? wanted : null;
    }
}
