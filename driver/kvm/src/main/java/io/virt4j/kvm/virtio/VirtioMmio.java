package io.virt4j.kvm.virtio;

import io.virt4j.VirtException;
import io.virt4j.kvm.device.BusDevice;
import io.virt4j.kvm.device.InterruptLine;
import io.virt4j.kvm.virtio.queue.DriverFault;
import io.virt4j.kvm.virtio.queue.SplitQueue;
import io.virt4j.kvm.vm.GuestAccess;
import io.virt4j.kvm.vm.GuestMemory;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A virtio device on the memory bus: the registers by which a driver finds a {@link VirtioDevice}, agrees with it on
 * features and sets up its queues. A driver that breaks the rules gets a device that needs a reset, never an exception.
 * Usable from any thread; its monitor keeps the device for one at a time. (virtio 1.2, 4.2.2)
 */
public final class VirtioMmio implements BusDevice, Transport, AutoCloseable {
    /** How many addresses it takes. */
    public static final int LENGTH = 0x200;

    /** Among them, where a driver writes the number of a queue, in 4 bytes, to notify the device. */
    public static final int NOTIFICATION = MmioRegister.QUEUE_NOTIFY;

    /** "virt", lowest byte first. */
    private static final int MAGIC = 0x74726976;

    private static final int VERSION = 2;

    /** "vi4j", for who looks: drivers do not. */
    private static final int VENDOR = 0x6a346976;

    /** The shared memory of a device that has none is as long as this, both halves. (virtio 1.2, 4.2.2, SHMLen) */
    private static final long NO_SHARED_MEMORY = 0xffffffffL;

    private final VirtioDevice device;
    private final GuestAccess memory;
    private final InterruptLine interrupt;
    private final Executor later;
    private final QueueRegisters queues;

    /** One for each queue, made once so that none is made for a notification. */
    private final Runnable[] notifications;

    private final InterruptStatus pending = new InterruptStatus();
    private final Negotiation features;
    private int status;
    private int generation;
    private @Nullable String fault;

    /**
     * Puts a device behind registers.
     *
     * @param later runs what is too much for the thread of a vCPU, one after the other; refuses nothing, but forgets
     *     what comes when it has ended
     */
    public VirtioMmio(VirtioDevice device, GuestMemory memory, InterruptLine interrupt, Executor later) {
        this.device = device;
        this.memory = memory.newAccess();
        this.interrupt = interrupt;
        this.later = later;
        this.features = new Negotiation(device.features());
        this.queues = new QueueRegisters(this.memory, device.queueSizes());
        this.notifications = new Runnable[queues.count()];
        for (int i = 0; i < notifications.length; i++) {
            int index = i;
            notifications[i] = () -> notifyQueue(index);
        }
        device.attach(this);
    }

    /** Registers are 32 bits wide; what is narrower or wider is for the configuration alone. */
    @Override
    public synchronized long read(int offset, int size) {
        if (offset >= MmioRegister.CONFIG) {
            return device.config().read(offset - MmioRegister.CONFIG, size);
        }
        return size == Integer.BYTES ? read(offset) : 0;
    }

    private long read(int register) {
        return switch (register) {
            case MmioRegister.MAGIC_VALUE -> MAGIC;
            case MmioRegister.VERSION -> VERSION;
            case MmioRegister.DEVICE_ID -> device.type();
            case MmioRegister.VENDOR_ID -> VENDOR;
            case MmioRegister.DEVICE_FEATURES -> features.offered();
            case MmioRegister.QUEUE_SIZE_MAX -> queues.maxSize();
            case MmioRegister.QUEUE_READY -> queues.ready();
            case MmioRegister.INTERRUPT_STATUS -> pending.bits();
            case MmioRegister.STATUS -> status;
            case MmioRegister.SHM_LENGTH_LOW, MmioRegister.SHM_LENGTH_HIGH -> NO_SHARED_MEMORY;
            case MmioRegister.CONFIG_GENERATION -> generation;
            default -> 0;
        };
    }

    @Override
    public synchronized void write(int offset, int size, long value) {
        if (offset >= MmioRegister.CONFIG) {
            if (device.config().write(offset - MmioRegister.CONFIG, size, value)) {
                device.configWritten();
            }
        } else if (size == Integer.BYTES) {
            write(offset, (int) value);
        }
    }

    private void write(int register, int value) {
        switch (register) {
            case MmioRegister.QUEUE_NOTIFY -> notifyQueue(value);
            case MmioRegister.INTERRUPT_ACK -> pending.acknowledge(value);
            case MmioRegister.DEVICE_FEATURES_SEL -> features.selectOffered(value);
            case MmioRegister.DRIVER_FEATURES_SEL -> features.selectTaken(value);
            case MmioRegister.DRIVER_FEATURES -> {
                if ((status & DeviceStatus.FEATURES_OK) == 0) {
                    features.take(value);
                }
            }
            case MmioRegister.QUEUE_SEL -> queues.select(value);
            case MmioRegister.STATUS -> writeStatus(value);
            default -> writeQueue(register, value);
        }
    }

    private void writeQueue(int register, int value) {
        try {
            queues.write(register, value, features);
        } catch (DriverFault e) {
            needReset(e.getMessage());
        }
        if (register == MmioRegister.QUEUE_READY) {
            perform(device::readyChanged);
        }
    }

    private void writeStatus(int value) {
        if (value == 0) {
            reset();
            return;
        }
        int added = value & DeviceStatus.BY_DRIVER & ~status;
        if ((added & DeviceStatus.FEATURES_OK) != 0
                && !(features.areConsistent() && device.accepts(features.taken()))) {
            added &= ~DeviceStatus.FEATURES_OK;
        }
        if (((status | added) & DeviceStatus.FEATURES_OK) == 0) {
            added &= ~DeviceStatus.DRIVER_OK;
        }
        status |= added;
        if ((added & DeviceStatus.FAILED) != 0) {
            device.reset();
        } else if ((added & DeviceStatus.DRIVER_OK) != 0) {
            perform(() -> device.start(features.taken()));
        }
    }

    private void reset() {
        queues.reset();
        device.reset();
        features.reset();
        pending.reset();
        status = 0;
    }

    /**
     * The driver says that it has put something into a queue. Writing the register comes here; an event that stands for
     * the register may come from any other thread.
     */
    public synchronized void notifyQueue(int index) {
        if (!queues.has(index) || !begin()) {
            return;
        }
        try {
            if (device.process(index)) {
                processSoon(index);
            }
        } catch (DriverFault | VirtException e) {
            needReset(e.getMessage());
        } finally {
            end();
        }
    }

    @Override
    public void processSoon(int queue) {
        later.execute(notifications[queue]);
    }

    @Override
    public synchronized void perform(Work work) {
        if (!begin()) {
            return;
        }
        try {
            work.run();
        } catch (DriverFault | VirtException e) {
            needReset(e.getMessage());
        } finally {
            end();
        }
    }

    private boolean begin() {
        if (!DeviceStatus.isLive(status)) {
            return false;
        }
        if (!memory.tryEnter()) {
            stop("the machine is closed");
            return false;
        }
        return true;
    }

    private void end() {
        boolean wanted = queues.takeInterrupts();
        memory.leave();
        if (wanted) {
            interruptForBuffers();
        }
    }

    private void interruptForBuffers() {
        pending.usedBuffer();
        interrupt.pulse();
    }

    @Override
    public synchronized void interruptDriver() {
        if (DeviceStatus.isLive(status)) {
            interruptForBuffers();
        }
    }

    @Override
    public SplitQueue queue(int index) {
        return queues.get(index);
    }

    @Override
    public GuestAccess memory() {
        return memory;
    }

    @Override
    public synchronized void changeConfig(Runnable change) {
        change.run();
        generation++;
        configChanged();
    }

    private void configChanged() {
        if ((status & DeviceStatus.DRIVER_OK) != 0) {
            pending.configChange();
            interrupt.pulse();
        }
    }

    private void needReset(@Nullable String why) {
        stop(why);
        configChanged();
    }

    private void stop(@Nullable String why) {
        fault = why;
        status |= DeviceStatus.NEEDS_RESET;
        device.reset();
    }

    /** Why the device last needed a reset: what the driver did that no driver may do, or the host refused. */
    public synchronized Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    @Override
    public synchronized void save(DataOutput out) throws IOException {
        settle();
        features.save(out);
        pending.save(out);
        out.writeByte(status);
        out.writeInt(generation);
        queues.save(out);
        device.config().save(out);
        device.save(out);
    }

    /** Not by {@link #perform}: interrupts are left to who goes on from the saved state. */
    private void settle() {
        if (DeviceStatus.isLive(status) && memory.tryEnter()) {
            try {
                device.settle();
            } finally {
                memory.leave();
            }
        }
    }

    /** The memory has to be there as it was, and {@code later} at rest until the guest runs. */
    @Override
    public synchronized void restore(DataInput in) throws IOException {
        features.restore(in);
        pending.restore(in);
        status = in.readUnsignedByte();
        generation = in.readInt();
        queues.restore(in, features);
        device.config().restore(in);
        boolean live = DeviceStatus.isLive(status);
        if (!memory.tryEnter()) {
            throw new IOException("the machine is closed");
        }
        try {
            device.restore(in, live ? features.taken() : 0);
        } finally {
            memory.leave();
        }
        for (int i = 0; live && i < queues.count(); i++) {
            processSoon(i); // What was left for later when the state was saved.
        }
    }

    /** Closes the device. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        device.close();
    }
}
