package io.virt4j.kvm.virtio.block;

/** The numbers of the block device. (virtio 1.2, 5.2; linux/virtio_blk.h) */
final class BlockLayout {
    static final int TYPE = 2;
    static final int SECTOR_BITS = 9;
    static final int SECTOR = 1 << SECTOR_BITS;

    // Features.
    static final long SEG_MAX = 1L << 2;
    static final long RO = 1L << 5;
    static final long BLK_SIZE = 1L << 6;
    static final long FLUSH = 1L << 9;
    static final long DISCARD = 1L << 13;
    static final long WRITE_ZEROES = 1L << 14;

    // struct virtio_blk_config
    static final int CONFIG_SIZE = 60;
    static final int CAPACITY = 0;
    static final int CONFIG_SEG_MAX = 12;
    static final int CONFIG_BLK_SIZE = 20;
    static final int MAX_DISCARD_SECTORS = 36;
    static final int MAX_DISCARD_SEGMENTS = 40;
    static final int DISCARD_ALIGNMENT = 44;
    static final int MAX_ZEROES_SECTORS = 48;
    static final int MAX_ZEROES_SEGMENTS = 52;
    static final int ZEROES_MAY_UNMAP = 56;

    // struct virtio_blk_outhdr, and the byte of status behind the data
    static final int HEADER_TYPE = 0;
    static final int HEADER_SECTOR = 8;
    static final int HEADER_SIZE = 16;
    static final int STATUS_SIZE = 1;

    // Kinds of requests.
    static final int IN = 0;
    static final int OUT = 1;
    static final int FLUSH_REQUEST = 4;
    static final int GET_ID = 8;
    static final int DISCARD_REQUEST = 11;
    static final int WRITE_ZEROES_REQUEST = 13;

    // Answers.
    static final int OK = 0;
    static final int IO_ERROR = 1;
    static final int UNSUPPORTED = 2;

    static final int ID_SIZE = 20;

    // struct virtio_blk_discard_write_zeroes
    static final int RANGE_SECTOR = 0;
    static final int RANGE_SECTORS = 8;
    static final int RANGE_FLAGS = 12;
    static final int RANGE_SIZE = 16;
    static final int UNMAP = 1;

    private BlockLayout() {}
}
