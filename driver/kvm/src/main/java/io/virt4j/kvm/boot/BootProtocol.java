package io.virt4j.kvm.boot;

/** A way in which a kernel is entered. Images can offer several. */
public enum BootProtocol {
    /** The first of these that the image offers. */
    ANY("a boot protocol that is known here"),

    /** Linux', in long mode. (boot.rst, 64-bit Boot Protocol) */
    LINUX_64("a 64-bit Linux entry"),

    /** Linux', in protected mode without paging. (boot.rst, 32-bit Boot Protocol) */
    LINUX_32("a 32-bit Linux entry"),

    /** Multiboot 1, in protected mode without paging. (Multiboot Specification 0.6.96) */
    MULTIBOOT("a multiboot header"),

    /** Xen's for guests without firmware, in protected mode without paging. (Xen, docs/misc/pvh.pandoc) */
    PVH("a PVH entry"),

    /** coreboot's payloads, in protected mode without paging. (coreboot, Documentation/lib/payloads) */
    COREBOOT("a coreboot payload");

    private final String words;

    BootProtocol(String words) {
        this.words = words;
    }

    /** What an image of this protocol has, in words. */
    String words() {
        return words;
    }
}
