package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;

/** Linux' own image: a header, 16-bit code that is not used here, and a kernel that unpacks itself. (boot.rst) */
final class BzImageKind implements ImageKind {
    @Override
    public boolean recognises(Image image) {
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
        layout.put(image.name(), kernel.loadAddress(), kernel.kernel(), kernel.memoryNeeded());
        return new LinuxKernel(
                        kernel.setupHeader(),
                        kernel.loadAddress() + (is64 ? BzImage.ENTRY_64 : 0),
                        is64,
                        kernel.loadAddress() + kernel.memoryNeeded(),
                        kernel.commandLineLimit(),
                        kernel.initrdLimit())
                .lay(source, layout);
    }

    private static boolean offers(BzImage kernel, BootProtocol protocol) {
        return switch (protocol) {
            case ANY, LINUX_32 -> true;
            case LINUX_64 -> kernel.has64BitEntry();
            default -> false;
        };
    }
}
