package io.virt4j.kvm.virtio.rng;

import io.virt4j.kvm.sys.Entropy;
import io.virt4j.kvm.virtio.ConfigSpace;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.ChainHandler;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A source of random bytes for the guest: the host's kernel. (virtio 1.2, 5.4) */
public final class VirtioRng implements VirtioDevice {
    private static final int TYPE = 4;
    private static final int[] QUEUE_SIZES = {64};

    /** What one request gets at most, so that no request takes long. */
    private static final int MOST_BYTES = 64 * 1024;

    private final ConfigSpace config = new ConfigSpace(0);
    private final ChainHandler fill = this::fill;
    private @Nullable Transport transport;

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public int[] queueSizes() {
        return QUEUE_SIZES.clone();
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
    public boolean process(int queue) throws DriverFault {
        return Objects.requireNonNull(transport).queue(queue).serve(fill);
    }

    private int fill(Chain request) throws DriverFault {
        if (request.writable() == 0) {
            throw new DriverFault("a request for random bytes without room for them");
        }
        return request.fillWritable(MOST_BYTES, Entropy::fill);
    }
}
