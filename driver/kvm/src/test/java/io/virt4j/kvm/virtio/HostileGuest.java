package io.virt4j.kvm.virtio;

import io.virt4j.kvm.vm.GuestAccess;
import java.util.List;
import java.util.Random;

/**
 * A guest that does to a device what comes to its mind: mostly requests that a driver could make, each bent somewhere, at
 * times nonsense in the rings or in the registers. The same for the same random numbers.
 */
final class HostileGuest {
    private static final long[] ODD_ADDRESSES = {
        0,
        -1,
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        GuestDriver.MEMORY - 1,
        GuestDriver.MEMORY + GuestDriver.MEMORY_SIZE - 1,
        GuestDriver.MEMORY + GuestDriver.MEMORY_SIZE,
        1L << 32
    };
    private static final int[] ODD_NUMBERS = {
        0, 1, -1, 16, 511, 512, 4096, 65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE
    };

    /** Of a disk, of a packet between sockets, and of one with a little data. */
    private static final int[] HEADERS = {16, 44, 64};

    private static final int BUFFERS = 0x20000;

    private final GuestDriver driver;
    private final GuestAccess memory;
    private final Random random;
    private final int queueCount;
    private final long offered;
    private List<DriverQueue> queues = List.of();
    private int[] heads = {};
    private long starts;
    private long answers;

    HostileGuest(GuestDriver driver, int queueCount, Random random) {
        this.driver = driver;
        this.memory = driver.memory();
        this.random = random;
        this.queueCount = queueCount;
        this.offered = driver.offered();
    }

    /** How often the device had to be started anew. */
    long starts() {
        return starts;
    }

    /** How many requests were handed back. */
    long answers() {
        return answers;
    }

    /** One step: a request or a few, or a touch of a register. */
    void step() {
        if (queues.isEmpty() || driver.needsReset() || random.nextInt(2000) == 0) {
            start();
        }
        int kind = random.nextInt(100);
        if (kind < 90) {
            request();
        } else if (kind < 94) {
            scribble();
        } else if (kind < 98) {
            touchRegister();
        } else {
            driver.catchUp();
        }
    }

    private void start() {
        driver.write(MmioRegister.STATUS, 0);
        driver.startOfMemory();
        long wanted = offered & (random.nextBoolean() ? -1L : random.nextLong());
        if ((driver.negotiate(wanted | 1L << 32) & DeviceStatus.FEATURES_OK) == 0) {
            wanted = 0;
        }
        queues = driver.start(wanted, 16, queueCount);
        heads = new int[queueCount];
        starts++;
    }

    private void request() {
        int index = random.nextInt(queueCount);
        DriverQueue queue = queues.get(index);
        int size = queue.size();
        int head = heads[index]++ & (size - 1);
        boolean sane = random.nextInt(4) > 0;
        int count = (sane ? 2 : 1) + random.nextInt(3);
        int readable = sane ? 1 + random.nextInt(count - 1) : random.nextInt(count + 1);
        boolean indirect = random.nextInt(8) == 0;
        long table = indirect ? goodAddress() & ~15L : queue.descriptors();
        for (int i = 0; i < count; i++) {
            int descriptor = indirect ? i : (head + i) & (size - 1);
            int flags = (i >= readable ? DriverQueue.WRITE : 0) | (i < count - 1 ? DriverQueue.NEXT : 0);
            int next = indirect ? i + 1 : (descriptor + 1) & (size - 1);
            long address = bufferAddress();
            if (i < readable) {
                fill(address);
            }
            int length = sane && i == 0 ? HEADERS[random.nextInt(HEADERS.length)] : length();
            if (random.nextInt(300) == 0) {
                flags ^= 1 << random.nextInt(3);
            }
            if (random.nextInt(300) == 0) {
                next = random.nextInt(0x10000);
            }
            queue.describeAt(table + 16L * descriptor, address, length, flags, next);
        }
        if (indirect) {
            long named = random.nextInt(20) == 0 ? bufferAddress() : table;
            queue.describe(head, named, random.nextInt(20) == 0 ? odd() : 16 * count, DriverQueue.INDIRECT, 0);
        }
        queue.offerHead(random.nextInt(200) == 0 ? random.nextInt(0x10000) : head);
        if (random.nextInt(4) != 0) {
            queue.kick();
        }
        answers += queue.drain();
    }

    private long bufferAddress() {
        if (random.nextInt(300) == 0) {
            return ODD_ADDRESSES[random.nextInt(ODD_ADDRESSES.length)];
        }
        return goodAddress();
    }

    private long goodAddress() {
        return GuestDriver.MEMORY + GuestDriver.MEMORY_SIZE - 2 * BUFFERS + (random.nextInt(BUFFERS) & ~7);
    }

    private int length() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(8) == 0 ? odd() : 45;
            case 1, 2 -> 512 * (1 + random.nextInt(8));
            case 3 -> 16;
            default -> 1 + random.nextInt(64);
        };
    }

    private int odd() {
        return ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)];
    }

    /** What devices read first: small numbers, odd ones, and any. */
    private void fill(long address) {
        if (!memory.has(address, 48)) {
            return;
        }
        for (int i = 0; i < 48; i += 4) {
            int value = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(16);
                case 1 -> odd();
                case 2 -> random.nextInt();
                default -> 0;
            };
            memory.putInt(address + i, value);
        }
        shape(address);
    }

    /** At times the header of a packet between sockets, which chance would hardly make. */
    private void shape(long address) {
        if (random.nextInt(3) == 0) {
            memory.putLong(address, 5);
            memory.putLong(address + 8, 2);
            memory.putInt(address + 16, random.nextInt(4));
            memory.putInt(address + 20, 52);
            memory.putInt(address + 24, random.nextInt(4) == 0 ? odd() : random.nextInt(64));
            memory.putShort(address + 28, (short) 1);
            memory.putShort(address + 30, (short) random.nextInt(9));
        }
    }

    private void scribble() {
        DriverQueue queue = queues.get(random.nextInt(queueCount));
        long area = random.nextBoolean() ? queue.available() : queue.descriptors();
        memory.putShort(area + 2L * random.nextInt(2 + queue.size()), (short) random.nextInt());
        queue.kick();
    }

    private void touchRegister() {
        int register = random.nextInt(8) == 0 ? random.nextInt(0x200) : 4 * random.nextInt(0x80);
        int size = 1 << random.nextInt(4);
        long value = random.nextBoolean() ? odd() & 0xffffffffL : random.nextInt(8);
        if (random.nextBoolean()) {
            driver.device().write(register, size, value);
        } else {
            driver.device().read(register, size);
        }
    }
}
