package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.util.Objects;

/** Images with a multiboot header that says itself where they go, whatever kind of file they are. */
final class MultibootKind implements ImageKind {
    @Override
    public boolean recognises(Image image, BootProtocol wanted) {
        MultibootHeader header = MultibootHeader.find(image.bytes());
        return header != null
                && header.hasAddresses()
                && (wanted == BootProtocol.ANY || wanted == BootProtocol.MULTIBOOT);
    }

    @Override
    public Entry lay(Image image, BootSource source, Layout layout) {
        MultibootHeader header = Objects.requireNonNull(MultibootHeader.find(image.bytes()));
        header.check(image.name());
        ElfFile.Segment segment = header.segment(image.name());
        if (!segment.holds(header.entry())) {
            throw fault(image, "has no code at its entry, 0x" + Long.toHexString(header.entry()));
        }
        layout.put(image.name(), segment.address(), segment.content(), segment.length());
        return Multiboot.lay(header.entry(), segment.address() + segment.length(), source, layout);
    }

    private static VirtException fault(Image image, String fault) {
        return new VirtException(ErrorCode.CONFIG_UNSUPPORTED, image.name() + ": " + fault);
    }
}
