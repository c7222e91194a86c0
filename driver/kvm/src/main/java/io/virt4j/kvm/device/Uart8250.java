package io.virt4j.kvm.device;

/**
 * A serial port of a PC: an 8250 without FIFO that is always ready to send, and raises no interrupts. (National
 * Semiconductor, PC16550D data sheet, 8.0 Registers)
 */
public final class Uart8250 implements PortDevice {
    /** The first port of COM1. */
    public static final int COM1 = 0x3f8;

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

    /** In the line control: the first two registers are the divisor. */
    private static final int DIVISOR_LATCH = 0x80;

    /** In the modem control: what is sent comes back, and the control lines show in the modem status. */
    private static final int LOOPBACK = 0x10;

    private static final int DATA_READY = 0x01;
    private static final int TRANSMITTER_EMPTY = 0x60;
    private static final int NO_INTERRUPT = 0x01;

    /** Carrier detected, data set ready, clear to send: somebody is at the other end. */
    private static final int CONNECTED = 0xb0;

    private final SerialLine line;
    private int divisor = 12;
    private int interruptEnable;
    private int lineControl;
    private int modemControl;
    private int scratch;
    private int loopedBack = -1;

    public Uart8250(SerialLine line) {
        this.line = line;
    }

    /** Registers are one byte wide: a wider access is one of several registers, lowest first. */
    @Override
    public int read(int offset, int size) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value |= read(offset + i) << (8 * i);
        }
        return value;
    }

    /** Registers are one byte wide: a wider access is one of several registers, lowest first. */
    @Override
    public void write(int offset, int size, int value) {
        for (int i = 0; i < size; i++) {
            write(offset + i, (value >>> (8 * i)) & 0xff);
        }
    }

    private int read(int register) {
        return switch (register) {
            case DATA -> isDivisorLatched() ? divisor & 0xff : receive();
            case INTERRUPT_ENABLE -> isDivisorLatched() ? divisor >>> 8 : interruptEnable;
            case INTERRUPT_IDENTIFICATION -> NO_INTERRUPT;
            case LINE_CONTROL -> lineControl;
            case MODEM_CONTROL -> modemControl;
            case LINE_STATUS -> TRANSMITTER_EMPTY | (isDataReady() ? DATA_READY : 0);
            case MODEM_STATUS -> isLoopback() ? loopedModemStatus() : CONNECTED;
            case SCRATCH -> scratch;
            default -> 0xff;
        };
    }

    private void write(int register, int value) {
        switch (register) {
            case DATA -> {
                if (isDivisorLatched()) {
                    divisor = (divisor & 0xff00) | value;
                } else {
                    transmit(value);
                }
            }
            case INTERRUPT_ENABLE -> {
                if (isDivisorLatched()) {
                    divisor = (value << 8) | (divisor & 0xff);
                } else {
                    interruptEnable = value & 0x0f;
                }
            }
            case LINE_CONTROL -> lineControl = value;
            case MODEM_CONTROL -> modemControl = value & 0x1f;
            case SCRATCH -> scratch = value;
            default -> {
                // FIFO control, which an 8250 has not, and the two status registers, which are for reading.
            }
        }
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

    private void transmit(int value) {
        if (isLoopback()) {
            loopedBack = value;
        } else {
            line.transmit((byte) value);
        }
    }

    /** RTS shows as CTS, DTR as DSR, OUT1 as RI, OUT2 as DCD. */
    private int loopedModemStatus() {
        int control = modemControl;
        return ((control & 0x02) << 3) | ((control & 0x01) << 5) | ((control & 0x04) << 4) | ((control & 0x08) << 4);
    }
}
