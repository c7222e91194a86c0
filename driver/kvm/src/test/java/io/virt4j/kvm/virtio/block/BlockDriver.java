package io.virt4j.kvm.virtio.block;

import io.virt4j.kvm.virtio.DriverQueue;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.GuestDriver;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A driver of disks, for tests. */
final class BlockDriver {
    static final long FLUSH = 1L << 9;

    private final GuestDriver driver;
    private final DriverQueue queue;

    BlockDriver(GuestDriver driver, long features) {
        this.driver = driver;
        this.queue = driver.start(features, 16);
    }

    DriverQueue queue() {
        return queue;
    }

    /** What a read answers: the status, and what was read if it is 0. */
    record Answer(int status, ByteBuffer data) {}

    Buffer header(int type, long sector) {
        byte[] header = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(type)
                .putInt(0)
                .putLong(sector)
                .array();
        return new Buffer(driver.allocate(header), header.length, false);
    }

    /** A request whose data is for the device to write. */
    Answer read(int type, long sector, int length) {
        Buffer data = new Buffer(driver.allocate(length), length, true);
        Buffer status = new Buffer(driver.allocate(new byte[] {-1}), 1, true);
        queue.request(header(type, sector), data, status);
        return new Answer(
                driver.memory().getByte(status.address()), ByteBuffer.wrap(driver.bytes(data.address(), length)));
    }

    /** A request whose data is for the device to read. Returns the status. */
    int write(int type, long sector, byte[] contents) {
        Buffer data = new Buffer(driver.allocate(contents), contents.length, false);
        Buffer status = new Buffer(driver.allocate(new byte[] {-1}), 1, true);
        queue.request(header(type, sector), data, status);
        return driver.memory().getByte(status.address());
    }

    /** A request without data. Returns the status. */
    int send(int type) {
        Buffer status = new Buffer(driver.allocate(new byte[] {-1}), 1, true);
        queue.request(header(type, 0), status);
        return driver.memory().getByte(status.address());
    }

    /** One range of a discard or of zeroes to be written. */
    static byte[] range(long sector, int sectors, int flags) {
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(sector)
                .putInt(sectors)
                .putInt(flags)
                .array();
    }
}
