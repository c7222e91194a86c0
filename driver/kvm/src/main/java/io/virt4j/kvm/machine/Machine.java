package io.virt4j.kvm.machine;

import io.virt4j.kvm.boot.Boot;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.device.Bus;
import io.virt4j.kvm.device.ExitPort;
import io.virt4j.kvm.device.KeyboardController;
import io.virt4j.kvm.device.PowerPort;
import io.virt4j.kvm.device.SerialLine;
import io.virt4j.kvm.device.Uart16550;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuExit;
import io.virt4j.kvm.vm.VirtualMachine;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A machine with one vCPU: it is loaded when it is made, and runs its guest on the thread that calls {@link #run}. The
 * other methods may come from any thread.
 */
public final class Machine implements AutoCloseable {
    private final VirtualMachine virtualMachine;
    private final Vcpu vcpu;
    private final Bus ports;
    private final RunGate gate;

    /** Set by a device; looked at after each access. */
    private @Nullable MachineEnd end;

    /**
     * Makes a machine that is ready to run.
     *
     * @param serial the wire at COM1, or null for no serial port
     * @throws io.virt4j.VirtException if the host refuses, or a file cannot be read
     */
    public Machine(Kvm kvm, MemoryMap map, Boot boot, @Nullable SerialLine serial) {
        this.ports = ports(serial);
        this.virtualMachine = kvm.createVirtualMachine();
        try {
            for (MemoryMap.Piece piece : map.pieces()) {
                virtualMachine.addMemory(piece.address(), piece.length());
            }
            this.vcpu = virtualMachine.createVcpu(0);
            boot.load(virtualMachine.memory(), vcpu);
        } catch (RuntimeException e) {
            virtualMachine.close();
            throw e;
        }
        this.gate = new RunGate(vcpu::kick);
    }

    private Bus ports(@Nullable SerialLine serial) {
        Bus.Builder bus = new Bus.Builder()
                .add(ExitPort.PORT, 1, new ExitPort(code -> end = new MachineEnd.Exited(code)))
                .add(PowerPort.PORT, PowerPort.PORTS, new PowerPort(() -> end = new MachineEnd.PoweredOff()))
                .add(KeyboardController.PORT, 1, new KeyboardController(() -> end = new MachineEnd.Reset()));
        if (serial != null) {
            bus.add(Uart16550.COM1, Uart16550.PORTS, new Uart16550(serial));
        }
        return bus.build();
    }

    /** Runs the guest until it ends, or is {@linkplain #stop stopped}. To be called once. */
    public MachineEnd run() throws InterruptedException {
        while (end == null && gate.enter()) {
            VcpuExit exit;
            try {
                exit = vcpu.run();
            } finally {
                gate.leave();
            }
            handle(exit);
        }
        return end == null ? new MachineEnd.Stopped() : end;
    }

    private void handle(VcpuExit exit) throws InterruptedException {
        if (exit instanceof VcpuExit.PortOut out) {
            write(out);
        } else if (exit instanceof VcpuExit.PortIn in) {
            read(in);
        } else if (exit instanceof VcpuExit.MmioRead read) {
            fillWithOnes(read.data());
        } else if (exit instanceof VcpuExit.Halted halted) {
            halt(halted);
        } else if (exit instanceof VcpuExit.Shutdown) {
            crash("triple fault");
        } else if (exit instanceof VcpuExit.Stuck stuck) {
            crash("KVM does not get on with the instruction, suberror " + stuck.suberror());
        } else if (exit instanceof VcpuExit.FailedEntry failed) {
            crash("the processor refuses its state, reason 0x" + Long.toHexString(failed.reason()));
        } else if (exit instanceof VcpuExit.Unknown unknown) {
            crash("exit reason " + unknown.reason() + " of KVM, which this version does not know");
        }
        // Interrupted: the gate knows why. MmioWrite: nothing is there.
    }

    private void write(VcpuExit.PortOut out) {
        ByteBuffer data = out.data();
        while (data.hasRemaining() && end == null) {
            ports.write(out.port(), out.size(), take(data, out.size()));
        }
    }

    private void read(VcpuExit.PortIn in) {
        ByteBuffer data = in.data();
        while (data.hasRemaining()) {
            put(data, in.size(), ports.read(in.port(), in.size()));
        }
    }

    private static long take(ByteBuffer data, int size) {
        return switch (size) {
            case 1 -> Byte.toUnsignedLong(data.get());
            case 2 -> Short.toUnsignedLong(data.getShort());
            default -> Integer.toUnsignedLong(data.getInt());
        };
    }

    private static void put(ByteBuffer data, int size, long value) {
        switch (size) {
            case 1 -> data.put((byte) value);
            case 2 -> data.putShort((short) value);
            default -> data.putInt((int) value);
        }
    }

    private static void fillWithOnes(ByteBuffer data) {
        while (data.hasRemaining()) {
            data.put((byte) -1);
        }
    }

    /** No device raises interrupts, so a guest that waits for one waits until it is stopped. */
    private void halt(VcpuExit.Halted halted) throws InterruptedException {
        if (halted.interruptsEnabled()) {
            gate.awaitStop();
        } else {
            crash("halted with interrupts disabled");
        }
    }

    private void crash(String what) {
        end = new MachineEnd.Crashed(what + "; " + vcpu.registers() + " " + vcpu.specialRegisters());
    }

    /** Returns when the guest does not run any more; it goes on from there with {@link #resume}. */
    public void pause() throws InterruptedException {
        gate.pause();
    }

    /** Lets a guest that was paused go on. */
    public void resume() {
        gate.resume();
    }

    /** Makes {@link #run} return soon. */
    public void stop() {
        gate.stop();
    }

    /** Frees all of it. A guest that still runs is stopped first. Closing twice does nothing. */
    @Override
    public void close() {
        stop();
        virtualMachine.close();
    }
}
