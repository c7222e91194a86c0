package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;

/** The command port of a PC's keyboard controller, of which only the line that resets the processor is there. */
public final class KeyboardController implements BusDevice {
    /** The port, which is one byte wide. */
    public static final int PORT = 0x64;

    private static final int PULSE_RESET_LINE = 0xfe;

    /** Nothing to read, ready for a command. */
    private static final int IDLE = 0;

    private final Runnable reset;

    public KeyboardController(Runnable reset) {
        this.reset = reset;
    }

    @Override
    public long read(int offset, int size) {
        return IDLE;
    }

    @Override
    public void write(int offset, int size, long value) {
        if (value == PULSE_RESET_LINE) {
            reset.run();
        }
    }

    @Override
    public void save(DataOutput out) {}

    @Override
    public void restore(DataInput in) {}
}
