package io.virt4j.kvm.virtio.console;

import io.virt4j.kvm.virtio.ConfigSpace;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.ChainHandler;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A console of one port: {@code /dev/hvc0} of a Linux guest. (virtio 1.2, 5.3) */
public final class VirtioConsole implements VirtioDevice {
    private static final int TYPE = 3;
    private static final int RECEIVE = 0;
    private static final int TRANSMIT = 1;
    private static final long SIZE = 1L;

    // struct virtio_console_config
    private static final int CONFIG_SIZE = 12;
    private static final int COLUMNS = 0;
    private static final int ROWS = 2;

    private final ConsoleLine line;
    private final ConfigSpace config = new ConfigSpace(CONFIG_SIZE);
    private final ByteBuffer part = ByteBuffer.allocate(4096);
    private final ChainHandler receive = this::receive;
    private final ChainHandler transmit = this::transmit;
    private @Nullable Transport transport;

    /** How much of the request that is offered next the line has taken already. */
    private int transmitted;

    /** A console whose other end is {@code line}. */
    public VirtioConsole(ConsoleLine line, int columns, int rows) {
        this.line = line;
        config.putShort(COLUMNS, columns).putShort(ROWS, rows);
    }

    /** The line has more for the guest. From any thread; does not wait. */
    public void received() {
        transport().processSoon(RECEIVE);
    }

    /** The line takes more of what the guest sends. From any thread; does not wait. */
    public void hasRoom() {
        transport().processSoon(TRANSMIT);
    }

    /** The window has another size. From any thread. */
    public void resize(int columns, int rows) {
        transport().changeConfig(() -> config.putShort(COLUMNS, columns).putShort(ROWS, rows));
    }

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public long features() {
        return SIZE;
    }

    @Override
    public int[] queueSizes() {
        return new int[] {64, 64};
    }

    @Override
    public ConfigSpace config() {
        return config;
    }

    @Override
    public void attach(Transport to) {
        transport = to;
    }

    private Transport transport() {
        return Objects.requireNonNull(transport, "a console without a transport");
    }

    @Override
    public boolean process(int queue) throws DriverFault {
        return transport().queue(queue).serve(queue == RECEIVE ? receive : transmit);
    }

    private int receive(Chain request) throws DriverFault {
        if (request.writable() == 0) {
            throw new DriverFault("a console's request for input without room for it");
        }
        part.clear().limit(Math.min(part.capacity(), request.writable()));
        line.receive(part);
        int count = part.position();
        if (count == 0) {
            return ChainHandler.NOT_NOW;
        }
        request.write(0, part.flip(), count);
        return count;
    }

    private int transmit(Chain request) {
        // The driver can have changed the request since it was offered first.
        int done = Math.min(transmitted, request.readable());
        while (done < request.readable()) {
            part.clear();
            request.read(done, part, Math.min(part.capacity(), request.readable() - done));
            line.transmit(part.flip());
            done += part.position();
            if (part.hasRemaining()) {
                transmitted = done;
                return ChainHandler.NOT_NOW;
            }
        }
        transmitted = 0;
        return 0;
    }

    @Override
    public void reset() {
        transmitted = 0;
    }

    @Override
    public void save(DataOutput out) throws IOException {
        out.writeInt(transmitted);
    }

    @Override
    public void restore(DataInput in, long features) throws IOException {
        transmitted = Math.max(0, in.readInt());
    }
}
