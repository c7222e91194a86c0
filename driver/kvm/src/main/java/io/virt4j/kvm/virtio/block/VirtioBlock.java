package io.virt4j.kvm.virtio.block;

import static io.virt4j.kvm.virtio.block.BlockLayout.*;

import io.virt4j.kvm.virtio.ConfigSpace;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.io.DataInput;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A disk: the bytes of a file or block device of the host. Requests are answered on the thread that brings the
 * notification; data goes between the guest's memory and the host's cache without a copy between. (virtio 1.2, 5.2)
 */
public final class VirtioBlock implements VirtioDevice {
    private static final int QUEUE_SIZE = 256;

    /** Without the buffers of the header and the status. */
    private static final int MOST_SEGMENTS = QUEUE_SIZE - 2;

    /** Of one range of a discard: 2 GiB. */
    private static final int MOST_SECTORS = 1 << 22;

    private final DiskFile file;
    private final BlockRequests requests;
    private final ConfigSpace config;
    private @Nullable Transport transport;

    private VirtioBlock(DiskFile file, String serial) {
        this.file = file;
        this.requests = new BlockRequests(file, serial, QUEUE_SIZE);
        this.config = new ConfigSpace(CONFIG_SIZE)
                .putLong(CAPACITY, file.sectors())
                .putInt(CONFIG_SEG_MAX, MOST_SEGMENTS)
                .putInt(CONFIG_BLK_SIZE, SECTOR)
                .putInt(MAX_DISCARD_SECTORS, MOST_SECTORS)
                .putInt(MAX_DISCARD_SEGMENTS, BlockRequests.MOST_RANGES)
                .putInt(DISCARD_ALIGNMENT, 1)
                .putInt(MAX_ZEROES_SECTORS, MOST_SECTORS)
                .putInt(MAX_ZEROES_SEGMENTS, BlockRequests.MOST_RANGES)
                .putByte(ZEROES_MAY_UNMAP, 1);
    }

    /**
     * Opens a file as a disk, and locks it: for others that write if it is for reading only, else for all others.
     *
     * @param serial what the guest is told that the disk is called; 20 bytes of it count
     * @throws io.virt4j.VirtException if it is missing, no file, not a multiple of 512 bytes long, in use, or may not be
     *     opened
     */
    public static VirtioBlock open(Path file, boolean readOnly, String serial) {
        return new VirtioBlock(DiskFile.open(file, readOnly), serial);
    }

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public long features() {
        long always = SEG_MAX | BLK_SIZE | FLUSH;
        return file.isReadOnly() ? always | RO : always | DISCARD | WRITE_ZEROES;
    }

    @Override
    public int[] queueSizes() {
        return new int[] {QUEUE_SIZE};
    }

    @Override
    public ConfigSpace config() {
        return config;
    }

    @Override
    public void attach(Transport to) {
        transport = to;
    }

    @Override
    public void start(long features) {
        requests.writeThrough((features & FLUSH) == 0);
    }

    @Override
    public boolean process(int queue) throws DriverFault {
        return Objects.requireNonNull(transport).queue(queue).serve(requests);
    }

    @Override
    public void restore(DataInput in, long features) {
        start(features);
    }

    @Override
    public void close() {
        file.close();
    }
}
