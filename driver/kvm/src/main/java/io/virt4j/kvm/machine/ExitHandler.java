package io.virt4j.kvm.machine;

import io.virt4j.kvm.device.Bus;
import io.virt4j.kvm.vm.GuestMemory;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuExit;
import java.nio.ByteBuffer;

/** What becomes of the exits of a machine's vCPUs: accesses go to the buses, and some exits are the machine's end. */
final class ExitHandler {
    private final Bus ports;
    private final Bus memory;
    private final GuestMemory guestMemory;
    private final RunGate gate;

    ExitHandler(Buses buses, GuestMemory guestMemory, RunGate gate) {
        this.ports = buses.ports();
        this.memory = buses.memory();
        this.guestMemory = guestMemory;
        this.gate = gate;
    }

    void handle(Vcpu vcpu, VcpuExit exit) {
        if (exit instanceof VcpuExit.PortOut out) {
            write(out);
        } else if (exit instanceof VcpuExit.PortIn in) {
            read(in);
        } else if (exit instanceof VcpuExit.MmioWrite write) {
            ByteBuffer data = write.data();
            memory.write(write.address(), data.remaining(), take(data, data.remaining()));
        } else if (exit instanceof VcpuExit.MmioRead read) {
            ByteBuffer data = read.data();
            put(data, data.remaining(), memory.read(read.address(), data.remaining()));
        } else {
            gate.end(new MachineEnd.Crashed(CrashReport.of(vcpu, guestMemory, exit)));
        }
    }

    private void write(VcpuExit.PortOut out) {
        ByteBuffer data = out.data();
        while (data.hasRemaining() && !gate.isEnded()) {
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
            case 4 -> Integer.toUnsignedLong(data.getInt());
            default -> data.getLong();
        };
    }

    private static void put(ByteBuffer data, int size, long value) {
        switch (size) {
            case 1 -> data.put((byte) value);
            case 2 -> data.putShort((short) value);
            case 4 -> data.putInt((int) value);
            default -> data.putLong(value);
        }
    }
}
