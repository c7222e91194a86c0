package io.virt4j.kvm.virtio.queue;

/** Where the fields of a split virtqueue are. (virtio 1.2, 2.7; linux/virtio_ring.h) */
final class QueueLayout {
    // struct virtq_desc
    static final int DESCRIPTOR_SIZE = 16;
    static final int DESCRIPTOR_LENGTH = 8;
    static final int DESCRIPTOR_ALIGNMENT = 16;
    static final int NEXT = 1;
    static final int WRITE = 2;
    static final int INDIRECT = 4;

    // struct virtq_avail; the used event follows the ring
    static final int AVAILABLE_FLAGS = 0;
    static final int AVAILABLE_INDEX = 2;
    static final int AVAILABLE_RING = 4;
    static final int AVAILABLE_ENTRY = 2;
    static final int AVAILABLE_ALIGNMENT = 2;
    static final int NO_INTERRUPT = 1;

    // struct virtq_used; the available event follows the ring
    static final int USED_FLAGS = 0;
    static final int USED_INDEX = 2;
    static final int USED_RING = 4;
    static final int USED_ENTRY = 8;
    static final int USED_LENGTH = 4;
    static final int USED_ALIGNMENT = 4;
    static final int NO_NOTIFY = 1;

    /** Of the event index behind either ring. */
    static final int EVENT_SIZE = 2;

    private QueueLayout() {}
}
