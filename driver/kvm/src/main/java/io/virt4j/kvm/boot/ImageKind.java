package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.util.List;

/** A kind of kernel image, which shows in the image's bytes. */
interface ImageKind {
    /** All kinds, the one that is most particular first. */
    List<ImageKind> ALL = List.of(new BzImageKind(), new MultibootKind(), new ElfKind());

    /** Whether the image is of this kind, sound or not, where that protocol is wanted. */
    boolean recognises(Image image, BootProtocol wanted);

    /**
     * Lays the image out with what its protocol says goes beside it.
     *
     * @return how it is entered
     * @throws VirtException {@link ErrorCode#CONFIG_UNSUPPORTED} if it is not sound or does not fit
     */
    Entry lay(Image image, BootSource source, Layout layout);

    static ImageKind of(Image image, BootProtocol wanted) {
        for (ImageKind kind : ALL) {
            if (kind.recognises(image, wanted)) {
                return kind;
            }
        }
        if (wanted != BootProtocol.ANY) {
            throw new VirtException(ErrorCode.CONFIG_UNSUPPORTED, image.name() + ": has not " + wanted.words());
        }
        throw new VirtException(
                ErrorCode.CONFIG_UNSUPPORTED,
                image.name() + ": is not a kernel: a Linux bzImage was expected, with \"HdrS\" at 0x202, an ELF file"
                        + " for x86, or a multiboot header in the first 8 KiB");
    }
}
