package io.virt4j.kvm.virtio.net;

/** The numbers of the network card. (virtio 1.2, 5.1; linux/virtio_net.h) */
final class NetLayout {
    static final int TYPE = 1;
    static final int RECEIVE = 0;
    static final int TRANSMIT = 1;

    // Features.
    static final long CSUM = 1L;
    static final long GUEST_CSUM = 1L << 1;
    static final long MAC = 1L << 5;
    static final long GUEST_TSO4 = 1L << 7;
    static final long GUEST_TSO6 = 1L << 8;
    static final long HOST_TSO4 = 1L << 11;
    static final long HOST_TSO6 = 1L << 12;
    static final long MRG_RXBUF = 1L << 15;
    static final long STATUS = 1L << 16;

    // struct virtio_net_config
    static final int CONFIG_SIZE = 8;
    static final int CONFIG_STATUS = 6;
    static final int LINK_UP = 1;
    static final int MAC_SIZE = 6;

    // struct virtio_net_hdr_v1, which stands before each packet
    static final int HEADER_SIZE = 12;
    static final int HEADER_BUFFERS = 10;

    /** The longest packet, an IP packet of the greatest length in an Ethernet frame with a VLAN tag. */
    static final int MOST_BYTES = 65535 + 18;

    /** The shortest frame that says where it goes: an Ethernet header. */
    static final int FEWEST_BYTES = 14;

    private NetLayout() {}

    /** Whether no feature is there without another that it needs. (virtio 1.2, 5.1.3.1) */
    static boolean areConsistent(long features) {
        boolean guest = (features & (GUEST_TSO4 | GUEST_TSO6)) == 0 || (features & GUEST_CSUM) != 0;
        boolean host = (features & (HOST_TSO4 | HOST_TSO6)) == 0 || (features & CSUM) != 0;
        return guest && host;
    }
}
