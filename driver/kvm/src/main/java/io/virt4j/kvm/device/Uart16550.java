package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A serial port of a PC: a 16550A whose transmitter is always empty, since the line takes a byte at once. (National
 * Semiconductor, PC16550D data sheet, 8.0 Registers)
 */
public final class Uart16550 implements BusDevice {
    /** The first port of COM1. */
    public static final int COM1 = 0x3f8;

    /** COM1's interrupt, by the number of the PC's interrupt controllers. */
    public static final int COM1_INTERRUPT = 4;

    /** How many ports it has. */
    public static final int PORTS = 8;

    private static final int DATA = 0;
    private static final int INTERRUPT_ENABLE = 1;
    private static final int INTERRUPT_IDENTIFICATION = 2;
    private static final int LINE_CONTROL = 3;
    private static final int MODEM_CONTROL = 4;
    private static final int LINE_STATUS = 5;
    private static final int MODEM_STATUS = 6;
    private static final int SCRATCH = 7;

    // Interrupt enable.
    private static final int ON_RECEIVED = 0x01;
    private static final int ON_TRANSMITTER_EMPTY = 0x02;

    // Interrupt identification.
    private static final int NO_INTERRUPT = 0x01;
    private static final int TRANSMITTER_EMPTY_INTERRUPT = 0x02;
    private static final int RECEIVED_INTERRUPT = 0x04;
    private static final int FIFOS_ON = 0xc0;

    private static final int FIFO_ENABLE = 0x01;

    /** In the line control: the first two registers are the divisor. */
    private static final int DIVISOR_LATCH = 0x80;

    // Modem control.
    /** Without this output the interrupt does not reach the PC's controller. */
    private static final int OUT2 = 0x08;

    /** What is sent comes back, and the control lines show in the modem status. */
    private static final int LOOPBACK = 0x10;

    // Line status.
    private static final int DATA_READY = 0x01;
    private static final int TRANSMITTER_EMPTY = 0x60;

    /** Carrier detected, data set ready, clear to send: somebody is at the other end. */
    private static final int CONNECTED = 0xb0;

    private final SerialLine line;
    private final InterruptLine interrupt;
    private int divisor = 12;
    private int interruptEnable;
    private boolean fifos;
    private int lineControl;
    private int modemControl;
    private int scratch;
    private int loopedBack = -1;

    /** The guest has not been told yet that the transmitter became empty. */
    private boolean emptied;

    /** The interrupt's level, of which the controller sees the rising edges. */
    private boolean raised;

    /** A port that is not connected to an interrupt controller. */
    public Uart16550(SerialLine line) {
        this(line, InterruptLine.NONE);
    }

    /** A port at a line, with its interrupt. */
    public Uart16550(SerialLine line, InterruptLine interrupt) {
        this.line = line;
        this.interrupt = interrupt;
    }

    /** The line has more for the guest than before. From any thread. */
    public synchronized void received() {
        updateInterrupt();
    }

    /** Registers are one byte wide: a wider access is one of several registers, lowest first. */
    @Override
    public synchronized long read(int offset, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (long) read(offset + i) << (8 * i);
        }
        updateInterrupt();
        return value;
    }

    /** Registers are one byte wide: a wider access is one of several registers, lowest first. */
    @Override
    public void write(int offset, int size, long value) {
        for (int i = 0; i < size; i++) {
            int part = (int) (value >>> (8 * i)) & 0xff;
            if (offset + i == DATA && isSending()) {
                line.transmit((byte) part); // Without the lock, since it may wait for room.
                sent();
            } else {
                write(offset + i, part);
            }
        }
    }

    private synchronized boolean isSending() {
        return !isDivisorLatched() && !isLoopback();
    }

    private synchronized void sent() {
        emptied = true;
        raised = false; // A new reason, so a new edge.
        updateInterrupt();
    }

    private int read(int register) {
        return switch (register) {
            case DATA -> isDivisorLatched() ? divisor & 0xff : receive();
            case INTERRUPT_ENABLE -> isDivisorLatched() ? divisor >>> 8 : interruptEnable;
            case INTERRUPT_IDENTIFICATION -> identify();
            case LINE_CONTROL -> lineControl;
            case MODEM_CONTROL -> modemControl;
            case LINE_STATUS -> TRANSMITTER_EMPTY | (isDataReady() ? DATA_READY : 0);
            case MODEM_STATUS -> isLoopback() ? loopedModemStatus() : CONNECTED;
            case SCRATCH -> scratch;
            default -> 0xff;
        };
    }

    private synchronized void write(int register, int value) {
        switch (register) {
            case DATA -> {
                if (isDivisorLatched()) {
                    divisor = (divisor & 0xff00) | value;
                } else {
                    loopedBack = value;
                }
            }
            case INTERRUPT_ENABLE -> {
                if (isDivisorLatched()) {
                    divisor = (value << 8) | (divisor & 0xff);
                } else {
                    enableInterrupts(value & 0x0f);
                }
            }
            case INTERRUPT_IDENTIFICATION -> fifos = (value & FIFO_ENABLE) != 0; // There it is the FIFO control.
            case LINE_CONTROL -> lineControl = value;
            case MODEM_CONTROL -> modemControl = value & 0x1f;
            case SCRATCH -> scratch = value;
            default -> {
                // The two status registers are for reading.
            }
        }
        updateInterrupt();
    }

    private void enableInterrupts(int wanted) {
        if ((wanted & ~interruptEnable & ON_TRANSMITTER_EMPTY) != 0) {
            emptied = true;
        }
        interruptEnable = wanted;
    }

    /** Reading it answers the interrupt of the transmitter, the others are answered by what they are for. */
    private int identify() {
        int pending = pending();
        if (pending == TRANSMITTER_EMPTY_INTERRUPT) {
            emptied = false;
        }
        return pending | (fifos ? FIFOS_ON : 0);
    }

    private int pending() {
        if ((interruptEnable & ON_RECEIVED) != 0 && isDataReady()) {
            return RECEIVED_INTERRUPT;
        }
        return (interruptEnable & ON_TRANSMITTER_EMPTY) != 0 && emptied ? TRANSMITTER_EMPTY_INTERRUPT : NO_INTERRUPT;
    }

    private void updateInterrupt() {
        boolean level = pending() != NO_INTERRUPT && (modemControl & OUT2) != 0 && !isLoopback();
        if (level && !raised) {
            interrupt.pulse();
        }
        raised = level;
    }

    private boolean isDivisorLatched() {
        return (lineControl & DIVISOR_LATCH) != 0;
    }

    private boolean isLoopback() {
        return (modemControl & LOOPBACK) != 0;
    }

    private boolean isDataReady() {
        return isLoopback() ? loopedBack >= 0 : line.hasReceived();
    }

    private int receive() {
        if (!isLoopback()) {
            return line.receive();
        }
        int value = Math.max(loopedBack, 0);
        loopedBack = -1;
        return value;
    }

    /** RTS shows as CTS, DTR as DSR, OUT1 as RI, OUT2 as DCD. */
    private int loopedModemStatus() {
        int control = modemControl;
        return ((control & 0x02) << 3) | ((control & 0x01) << 5) | ((control & 0x04) << 4) | ((control & 0x08) << 4);
    }

    @Override
    public synchronized void save(DataOutput out) throws IOException {
        out.writeShort(divisor);
        out.writeByte(interruptEnable);
        out.writeBoolean(fifos);
        out.writeByte(lineControl);
        out.writeByte(modemControl);
        out.writeByte(scratch);
        out.writeShort(loopedBack);
        out.writeBoolean(emptied);
        out.writeBoolean(raised);
    }

    @Override
    public synchronized void restore(DataInput in) throws IOException {
        divisor = in.readUnsignedShort();
        interruptEnable = in.readUnsignedByte() & 0x0f;
        fifos = in.readBoolean();
        lineControl = in.readUnsignedByte();
        modemControl = in.readUnsignedByte() & 0x1f;
        scratch = in.readUnsignedByte();
        loopedBack = in.readShort();
        emptied = in.readBoolean();
        raised = in.readBoolean();
    }
}
