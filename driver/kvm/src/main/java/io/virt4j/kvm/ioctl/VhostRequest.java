package io.virt4j.kvm.ioctl;

/** The ioctl requests of vhost-net that the driver makes, with their numbers on x86-64. (linux/vhost.h) */
public enum VhostRequest {
    VHOST_GET_FEATURES(0x8008af00),
    VHOST_SET_FEATURES(0x4008af00),
    VHOST_SET_OWNER(0xaf01),
    VHOST_SET_MEM_TABLE(0x4008af03),
    VHOST_SET_VRING_NUM(0x4008af10),
    VHOST_SET_VRING_ADDR(0x4028af11),
    VHOST_SET_VRING_BASE(0x4008af12),
    VHOST_GET_VRING_BASE(0xc008af12),
    VHOST_SET_VRING_KICK(0x4008af20),
    VHOST_SET_VRING_CALL(0x4008af21),
    VHOST_SET_VRING_ERR(0x4008af22),
    VHOST_NET_SET_BACKEND(0x4008af30);

    private final int number;

    VhostRequest(int number) {
        this.number = number;
    }

    public long number() {
        return Integer.toUnsignedLong(number);
    }
}
