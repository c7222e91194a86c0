package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.InterruptLayout.PIT_CHANNEL_COUNT;
import static io.virt4j.kvm.ioctl.InterruptLayout.PIT_CHANNEL_MODE;
import static io.virt4j.kvm.ioctl.InterruptLayout.PIT_CHANNEL_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.PIT_STATE_SIZE;

/** The state of the kernel's 8254 timer. (KVM_GET_PIT2, KVM_SET_PIT2) */
public final class PitState extends KernelState {
    /** From {@link #toBytes}, or the kernel. */
    public PitState(byte[] bytes) {
        super(bytes, PIT_STATE_SIZE);
    }

    /**
     * What a channel counts down from.
     *
     * @param channel from 0 to 2
     */
    public int count(int channel) {
        return bytes.getInt(channel * PIT_CHANNEL_SIZE + PIT_CHANNEL_COUNT);
    }

    /**
     * How a channel counts, from 0 to 5.
     *
     * @param channel from 0 to 2
     */
    public int mode(int channel) {
        return u8(channel * PIT_CHANNEL_SIZE + PIT_CHANNEL_MODE);
    }
}
