package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.RunLayout.RUN_IMMEDIATE_EXIT;

import io.virt4j.kvm.sys.Mapping;
import java.nio.ByteBuffer;

/** The pages that a vCPU shares with the kernel. Whoever touches them answers for the vCPU being open meanwhile. */
final class RunPage implements AutoCloseable {
    private final Mapping mapping;
    private final ByteBuffer bytes;

    RunPage(Mapping mapping) {
        this.mapping = mapping;
        this.bytes = mapping.keptBuffer();
    }

    /** All of it, little-endian. */
    ByteBuffer bytes() {
        return bytes;
    }

    /** Whether KVM_RUN is to come back at once, before the guest runs. */
    void immediateExit(boolean wanted) {
        bytes.put(RUN_IMMEDIATE_EXIT, (byte) (wanted ? 1 : 0));
    }

    @Override
    public void close() {
        mapping.close();
    }
}
