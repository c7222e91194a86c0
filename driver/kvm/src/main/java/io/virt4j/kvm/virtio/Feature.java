package io.virt4j.kvm.virtio;

/** The features that are no one kind of device's, as bits. (virtio 1.2, 6) */
public final class Feature {
    public static final long INDIRECT_DESC = 1L << 28;
    public static final long EVENT_IDX = 1L << 29;

    /** Of version 1 or later; without it a driver speaks another protocol, which is not here. */
    public static final long VERSION_1 = 1L << 32;

    public static final long ALL = INDIRECT_DESC | EVENT_IDX | VERSION_1;

    private Feature() {}
}
