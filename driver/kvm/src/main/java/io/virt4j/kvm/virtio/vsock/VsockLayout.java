package io.virt4j.kvm.virtio.vsock;

/** The numbers of the socket device. (virtio 1.2, 5.10; linux/virtio_vsock.h) */
final class VsockLayout {
    static final int TYPE = 19;
    static final int RECEIVE = 0;
    static final int TRANSMIT = 1;
    static final int EVENT = 2;

    /** The host's address. (linux/vm_sockets.h, VMADDR_CID_HOST) */
    static final long HOST_CID = 2;

    // struct virtio_vsock_hdr
    static final int SOURCE_CID = 0;
    static final int TARGET_CID = 8;
    static final int SOURCE_PORT = 16;
    static final int TARGET_PORT = 20;
    static final int LENGTH = 24;
    static final int KIND = 28;
    static final int OPERATION = 30;
    static final int FLAGS = 32;
    static final int ALLOCATED = 36;
    static final int FORWARDED = 40;
    static final int HEADER_SIZE = 44;

    static final int STREAM = 1;

    // Operations.
    static final int REQUEST = 1;
    static final int RESPONSE = 2;
    static final int RST = 3;
    static final int SHUTDOWN = 4;
    static final int RW = 5;
    static final int CREDIT_UPDATE = 6;
    static final int CREDIT_REQUEST = 7;

    // Flags of a shutdown.
    static final int NO_MORE_RECEIVED = 1;
    static final int NO_MORE_SENT = 2;

    /** The event that all connections are gone, and its size. */
    static final int TRANSPORT_RESET = 0;

    static final int EVENT_SIZE = 4;

    private VsockLayout() {}
}
