package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.FPU_CONTROL;
import static io.virt4j.kvm.ioctl.StateLayout.FPU_MXCSR;
import static io.virt4j.kvm.ioctl.StateLayout.FPU_REGISTERS;
import static io.virt4j.kvm.ioctl.StateLayout.FPU_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.FPU_STATUS;
import static io.virt4j.kvm.ioctl.StateLayout.FPU_XMM;

import java.util.Arrays;

/**
 * The x87 and SSE registers of a vCPU, without those that came later: {@link XsaveState} has all. (KVM_GET_FPU,
 * KVM_SET_FPU)
 */
public final class FpuState extends KernelState {
    private static final int REGISTER_SIZE = 16;

    /** From {@link #toBytes}, or the kernel. */
    public FpuState(byte[] bytes) {
        super(bytes, FPU_SIZE);
    }

    /** The x87 control word. */
    public int control() {
        return Short.toUnsignedInt(bytes.getShort(FPU_CONTROL));
    }

    public void control(int value) {
        bytes.putShort(FPU_CONTROL, (short) value);
    }

    /** The x87 status word. */
    public int status() {
        return Short.toUnsignedInt(bytes.getShort(FPU_STATUS));
    }

    /** The control and status of SSE. */
    public int mxcsr() {
        return bytes.getInt(FPU_MXCSR);
    }

    public void mxcsr(int value) {
        bytes.putInt(FPU_MXCSR, value);
    }

    /**
     * An x87 register.
     *
     * @param number from 0 to 7; the last 6 bytes of the 16 are padding
     */
    public byte[] x87(int number) {
        return register(FPU_REGISTERS + number * REGISTER_SIZE);
    }

    /**
     * An SSE register.
     *
     * @param number from 0 to 15
     */
    public byte[] xmm(int number) {
        return register(FPU_XMM + number * REGISTER_SIZE);
    }

    /**
     * Sets an SSE register.
     *
     * @param number from 0 to 15
     * @param value 16 bytes
     */
    public void xmm(int number, byte[] value) {
        bytes.put(FPU_XMM + number * REGISTER_SIZE, value, 0, REGISTER_SIZE);
    }

    private byte[] register(int offset) {
        return Arrays.copyOfRange(bytes.array(), offset, offset + REGISTER_SIZE);
    }
}
