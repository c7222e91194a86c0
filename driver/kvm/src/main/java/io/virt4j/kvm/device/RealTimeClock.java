package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * A PC's real-time clock and its battery-backed memory, where firmware looks for the size of the memory. It shows the host's
 * time in UTC, and raises no interrupts. (Motorola MC146818A data sheet; Ralf Brown's CMOS memory map)
 */
public final class RealTimeClock implements BusDevice {
    /** The port of the index; the one of the data follows. */
    public static final int PORT = 0x70;

    /** How many ports it has. */
    public static final int PORTS = 2;

    private static final int SECONDS = 0x00;
    private static final int MINUTES = 0x02;
    private static final int HOURS = 0x04;
    private static final int DAY_OF_WEEK = 0x06;
    private static final int DAY = 0x07;
    private static final int MONTH = 0x08;
    private static final int YEAR = 0x09;
    private static final int STATUS_A = 0x0a;
    private static final int STATUS_B = 0x0b;
    private static final int STATUS_C = 0x0c;
    private static final int STATUS_D = 0x0d;
    private static final int BASE_MEMORY = 0x15;
    private static final int EXTENDED_MEMORY = 0x17;
    private static final int EXTENDED_MEMORY_AGAIN = 0x30;
    private static final int CENTURY = 0x32;
    private static final int MEMORY_ABOVE_16_MIB = 0x34;
    private static final int MEMORY_ABOVE_4_GIB = 0x5b;

    /** A 32.768 kHz time base, an interrupt rate of 1024 Hz, no update in progress. */
    private static final int RUNNING = 0x26;

    private static final int BINARY = 0x04;
    private static final int HOURS_24 = 0x02;
    private static final int BATTERY_GOOD = 0x80;

    private static final int INDEX = 0x7f;
    private static final int KIBIBYTE = 10;
    private static final int UNIT_64_KIBIBYTES = 16;
    private static final long MEBIBYTE = 1 << 20;

    private final InstantSource time;
    private final byte[] memory = new byte[INDEX + 1];
    private int index;

    /**
     * A clock in a machine with so much memory.
     *
     * @param low the end of the memory below 4 GiB, in bytes
     * @param high the memory from 4 GiB on, in bytes
     */
    public RealTimeClock(InstantSource time, long low, long high) {
        this.time = time;
        memory[STATUS_B] = HOURS_24;
        put(BASE_MEMORY, Math.min(low >> KIBIBYTE, 640), 2);
        long extended = Math.max(low - MEBIBYTE, 0) >> KIBIBYTE;
        put(EXTENDED_MEMORY, Math.min(extended, 0xffff), 2);
        put(EXTENDED_MEMORY_AGAIN, Math.min(extended, 0xffff), 2);
        put(MEMORY_ABOVE_16_MIB, Math.max(low - 16 * MEBIBYTE, 0) >> UNIT_64_KIBIBYTES, 2);
        put(MEMORY_ABOVE_4_GIB, high >> UNIT_64_KIBIBYTES, 3);
    }

    private void put(int at, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            memory[at + i] = (byte) (value >>> (8 * i));
        }
    }

    @Override
    public synchronized long read(int offset, int size) {
        return offset == 0 ? index : cell(index);
    }

    private int cell(int cell) {
        return switch (cell) {
            case STATUS_A -> RUNNING;
            case STATUS_C -> 0;
            case STATUS_D -> BATTERY_GOOD;
            case SECONDS, MINUTES, HOURS, DAY_OF_WEEK, DAY, MONTH, YEAR, CENTURY -> shown(now(cell));
            default -> Byte.toUnsignedInt(memory[cell]);
        };
    }

    private int now(int cell) {
        ZonedDateTime now = time.instant().atZone(ZoneOffset.UTC);
        return switch (cell) {
            case SECONDS -> now.getSecond();
            case MINUTES -> now.getMinute();
            case HOURS -> now.getHour();
            case DAY_OF_WEEK -> now.getDayOfWeek().getValue() % 7 + 1;
            case DAY -> now.getDayOfMonth();
            case MONTH -> now.getMonthValue();
            case YEAR -> now.getYear() % 100;
            default -> now.getYear() / 100;
        };
    }

    /** In the form that the guest chose: binary, or a decimal digit in each half of the byte. */
    private int shown(int value) {
        return (memory[STATUS_B] & BINARY) != 0 ? value : ((value / 10) << 4) | (value % 10);
    }

    /** The time cannot be set: what is written to it is kept and not shown. */
    @Override
    public synchronized void write(int offset, int size, long value) {
        if (offset == 0) {
            index = (int) value & INDEX;
        } else {
            memory[index] = (byte) (index == STATUS_B ? value | HOURS_24 : value);
        }
    }

    @Override
    public synchronized void save(DataOutput out) throws IOException {
        out.writeByte(index);
        out.write(memory);
    }

    @Override
    public synchronized void restore(DataInput in) throws IOException {
        index = in.readUnsignedByte() & INDEX;
        in.readFully(memory);
    }
}
