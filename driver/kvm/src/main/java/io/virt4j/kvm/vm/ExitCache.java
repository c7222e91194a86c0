package io.virt4j.kvm.vm;

import java.nio.ByteBuffer;

/**
 * The exits that a guest repeats, made once and given again: a port or an address has a place by its low bits, where the
 * last that was there waits.
 */
final class ExitCache {
    /** A power of two. Guests use fewer ports and device registers than this. */
    private static final int PLACES = 256;

    private final ByteBuffer data;
    private final VcpuExit.PortOut[] portOuts = new VcpuExit.PortOut[PLACES];
    private final VcpuExit.PortIn[] portIns = new VcpuExit.PortIn[PLACES];
    private final VcpuExit.MmioWrite[] writes = new VcpuExit.MmioWrite[PLACES];
    private final VcpuExit.MmioRead[] reads = new VcpuExit.MmioRead[PLACES];
    private final VcpuExit.EndOfInterrupt[] ends = new VcpuExit.EndOfInterrupt[PLACES];

    /** @param data what all exits carry */
    ExitCache(ByteBuffer data) {
        this.data = data;
    }

    VcpuExit portOut(int port, int size, int count) {
        int place = place(port);
        VcpuExit.PortOut known = portOuts[place];
        if (known == null || known.port() != port || known.size() != size || known.count() != count) {
            known = new VcpuExit.PortOut(port, size, count, data);
            portOuts[place] = known;
        }
        return known;
    }

    VcpuExit portIn(int port, int size, int count) {
        int place = place(port);
        VcpuExit.PortIn known = portIns[place];
        if (known == null || known.port() != port || known.size() != size || known.count() != count) {
            known = new VcpuExit.PortIn(port, size, count, data);
            portIns[place] = known;
        }
        return known;
    }

    VcpuExit mmioWrite(long address) {
        int place = place(address);
        VcpuExit.MmioWrite known = writes[place];
        if (known == null || known.address() != address) {
            known = new VcpuExit.MmioWrite(address, data);
            writes[place] = known;
        }
        return known;
    }

    VcpuExit mmioRead(long address) {
        int place = place(address);
        VcpuExit.MmioRead known = reads[place];
        if (known == null || known.address() != address) {
            known = new VcpuExit.MmioRead(address, data);
            reads[place] = known;
        }
        return known;
    }

    VcpuExit endOfInterrupt(int vector) {
        VcpuExit.EndOfInterrupt known = ends[vector];
        if (known == null) {
            known = new VcpuExit.EndOfInterrupt(vector);
            ends[vector] = known;
        }
        return known;
    }

    /** Registers of one device are 1 to 4 bytes apart, and devices 0x1000: both are mixed into the place. */
    private static int place(long address) {
        return (int) (address ^ address >>> 2 ^ address >>> 10) & (PLACES - 1);
    }
}
