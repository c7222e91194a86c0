package io.virt4j.kvm.ioctl;

/** Where the fields are, in bytes, of what is told to vhost. (linux/vhost_types.h on x86-64) */
public final class VhostLayout {
    // struct vhost_vring_state
    public static final int VRING_STATE_SIZE = 8;
    public static final int VRING_STATE_INDEX = 0;
    public static final int VRING_STATE_NUMBER = 4;

    // struct vhost_vring_file
    public static final int VRING_FILE_SIZE = 8;
    public static final int VRING_FILE_INDEX = 0;
    public static final int VRING_FILE_DESCRIPTOR = 4;
    public static final int VHOST_FILE_UNBIND = -1;

    // struct vhost_vring_addr
    public static final int VRING_ADDRESSES_SIZE = 40;
    public static final int VRING_ADDRESSES_INDEX = 0;
    public static final int VRING_ADDRESSES_DESCRIPTORS = 8;
    public static final int VRING_ADDRESSES_USED = 16;
    public static final int VRING_ADDRESSES_AVAILABLE = 24;

    // struct vhost_memory, struct vhost_memory_region
    public static final int MEMORY_TABLE_COUNT = 0;
    public static final int MEMORY_TABLE_REGIONS = 8;
    public static final int MEMORY_REGION_SIZE = 32;
    public static final int MEMORY_REGION_GUEST_ADDRESS = 0;
    public static final int MEMORY_REGION_LENGTH = 8;
    public static final int MEMORY_REGION_HOST_ADDRESS = 16;

    private VhostLayout() {}
}
