package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_PIT_SPEAKER_DUMMY;
import static io.virt4j.kvm.ioctl.InterruptLayout.PIT_CONFIG_FLAGS;
import static io.virt4j.kvm.ioctl.InterruptLayout.PIT_CONFIG_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.PIT_STATE_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.REINJECT_PIT;
import static io.virt4j.kvm.ioctl.InterruptLayout.REINJECT_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.CLOCK_FLAGS;
import static io.virt4j.kvm.ioctl.MachineLayout.CLOCK_HOST_TSC;
import static io.virt4j.kvm.ioctl.MachineLayout.CLOCK_NANOS;
import static io.virt4j.kvm.ioctl.MachineLayout.CLOCK_REALTIME;
import static io.virt4j.kvm.ioctl.MachineLayout.CLOCK_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_CLOCK_HOST_TSC;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_CLOCK_REALTIME;

import com.sun.jna.Memory;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.NativeBlock;
import io.virt4j.kvm.vm.state.ClockReading;
import io.virt4j.kvm.vm.state.PitState;

/** The clocks and timers that the kernel has for a virtual machine. Usable from any thread. */
public final class MachineTime {
    private final KvmDescriptor descriptor;

    MachineTime(KvmDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * Makes the kernel's 8254 timer, after the {@linkplain MachineInterrupts#createControllers controllers}.
     *
     * @param speaker whether it answers at port 0x61, too
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_CREATE_PIT2 (api.rst 4.71)</a>
     */
    public void createPit(boolean speaker) {
        Memory config = NativeBlock.zeroed(PIT_CONFIG_SIZE);
        config.setInt(PIT_CONFIG_FLAGS, speaker ? KVM_PIT_SPEAKER_DUMMY : 0);
        descriptor.call(KvmRequest.KVM_CREATE_PIT2, config);
    }

    /** What the timer holds. (KVM_GET_PIT2) */
    public PitState pit() {
        return new PitState(descriptor.get(KvmRequest.KVM_GET_PIT2, PIT_STATE_SIZE));
    }

    /** Puts it back. (KVM_SET_PIT2) */
    public void pit(PitState state) {
        descriptor.set(KvmRequest.KVM_SET_PIT2, state.toBytes());
    }

    /** Whether ticks that the guest has missed are made up for. (KVM_REINJECT_CONTROL) */
    public void reinjectPit(boolean reinject) {
        Memory control = NativeBlock.zeroed(REINJECT_SIZE);
        control.setByte(REINJECT_PIT, (byte) (reinject ? 1 : 0));
        descriptor.call(KvmRequest.KVM_REINJECT_CONTROL, control);
    }

    /** What the paravirtual clock shows. (KVM_GET_CLOCK) */
    public ClockReading clock() {
        Memory clock = NativeBlock.zeroed(CLOCK_SIZE);
        descriptor.call(KvmRequest.KVM_GET_CLOCK, clock);
        int flags = clock.getInt(CLOCK_FLAGS);
        return new ClockReading(
                clock.getLong(CLOCK_NANOS),
                (flags & KVM_CLOCK_REALTIME) == 0 ? 0 : clock.getLong(CLOCK_REALTIME),
                (flags & KVM_CLOCK_HOST_TSC) == 0 ? 0 : clock.getLong(CLOCK_HOST_TSC));
    }

    /**
     * Sets the paravirtual clock. If the reading knows the host's time, the clock goes on as if it had never stopped;
     * without, it shows just what it is told. (KVM_SET_CLOCK)
     */
    public void clock(ClockReading reading) {
        Memory clock = NativeBlock.zeroed(CLOCK_SIZE);
        clock.setLong(CLOCK_NANOS, reading.nanoseconds());
        if (reading.realTime() != 0) {
            clock.setInt(CLOCK_FLAGS, KVM_CLOCK_REALTIME);
            clock.setLong(CLOCK_REALTIME, reading.realTime());
        }
        descriptor.call(KvmRequest.KVM_SET_CLOCK, clock);
    }

    /** The frequency of the time-stamp counter of vCPUs to come, in kHz. (KVM_GET_TSC_KHZ, KVM_CAP_VM_TSC_CONTROL) */
    public int tscKhz() {
        return descriptor.call(KvmRequest.KVM_GET_TSC_KHZ, 0);
    }

    /** Sets the frequency of the time-stamp counter of vCPUs to come, in kHz. (KVM_SET_TSC_KHZ) */
    public void tscKhz(int khz) {
        descriptor.call(KvmRequest.KVM_SET_TSC_KHZ, khz);
    }
}
