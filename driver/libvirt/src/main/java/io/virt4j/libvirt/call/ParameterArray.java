package io.virt4j.libvirt.call;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.parameter.ParameterType;
import io.virt4j.parameter.Parameters;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of struct _virTypedParameter: read from what libvirt fills or hands over, and written for what it takes. */
public final class ParameterArray implements AutoCloseable {
    private static final int FIELD_LENGTH = 80; // VIR_TYPED_PARAM_FIELD_LENGTH
    private static final int TYPE_AT = FIELD_LENGTH;
    private static final int VALUE_AT = 88;
    private static final int SIZE = 96;

    /** Far more than any function has; a host is not to make us take memory as it likes. */
    private static final int MOST = 1 << 16;

    /** A call of a function that fills parameters, or tells their number when there is no room for one. */
    @FunctionalInterface
    public interface Filler {
        /**
         * Makes the call.
         *
         * @param parameters null to ask for their number
         * @param count one number: how many there is room for, and afterwards how many there are
         */
        void fill(@Nullable Pointer parameters, int[] count);
    }

    private final @Nullable Memory structs;
    private final List<Memory> strings = new ArrayList<>();
    private final int count;

    /** Parameters for libvirt to take. Close it after the call. */
    public ParameterArray(Parameters parameters) {
        count = parameters.size();
        structs = count == 0 ? null : new Memory((long) count * SIZE);
        if (structs != null) {
            structs.clear();
            long at = 0;
            for (Parameters.Value value : parameters) {
                write(value, structs.share(at, SIZE));
                at += SIZE;
            }
        }
    }

    /** The structs; null where there are none. */
    public @Nullable Pointer structs() {
        return structs;
    }

    public int count() {
        return count;
    }

    @Override
    public void close() {
        strings.forEach(Memory::close);
        if (structs != null) {
            structs.close();
        }
    }

    private void write(Parameters.Value value, Pointer struct) {
        byte[] name = Call.terminated(value.name().getBytes(StandardCharsets.UTF_8));
        if (name.length > FIELD_LENGTH) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG, "parameter '" + value.name() + "': a name has at most 79 bytes");
        }
        struct.write(0, name, 0, name.length);
        struct.setInt(TYPE_AT, value.type().number());
        switch (value.type()) {
            case INT -> struct.setInt(VALUE_AT, (Integer) value.value());
            case UINT -> struct.setInt(VALUE_AT, ((Long) value.value()).intValue());
            case LLONG, ULLONG -> struct.setLong(VALUE_AT, (Long) value.value());
            case DOUBLE -> struct.setDouble(VALUE_AT, (Double) value.value());
            case BOOLEAN -> struct.setByte(VALUE_AT, (byte) ((Boolean) value.value() ? 1 : 0));
            case STRING -> struct.setPointer(VALUE_AT, string((String) value.value()));
        }
    }

    private Memory string(String text) {
        byte[] bytes = Call.terminated(text.getBytes(StandardCharsets.UTF_8));
        Memory memory = new Memory(bytes.length);
        memory.write(0, bytes, 0, bytes.length);
        strings.add(memory);
        return memory;
    }

    /** Parameters that libvirt fills into room of the caller's: asks for their number first. */
    public static Parameters filled(Filler filler) {
        int[] count = new int[1];
        try {
            filler.fill(null, count);
        } catch (VirtException e) {
            throw ofCount(e);
        }
        int places = count[0];
        if (places == 0) {
            return Parameters.none();
        }
        if (places < 0 || places > MOST) {
            throw new VirtException(ErrorCode.INTERNAL_ERROR, "the host tells of " + places + " parameters");
        }
        try (Memory room = room(places)) {
            filler.fill(room, count);
            return take(room, Math.min(count[0], places));
        }
    }

    private static VirtException ofCount(VirtException failure) {
        return failure.origin()
                .map(origin -> new VirtException(failure.code(), failure.getMessage(), origin.ofCount()))
                .orElse(failure);
    }

    /**
     * The values of an array that libvirt hands over, which is freed.
     *
     * @param array its address, or 0 for none
     */
    public static Parameters taken(long array, int count) {
        if (array == 0) {
            return Parameters.none();
        }
        try {
            return take(new Pointer(array), count);
        } finally {
            Native.free(array);
        }
    }

    /** The values of structs that stay libvirt's. */
    public static Parameters borrowed(Pointer structs, int count) {
        return read(structs, count);
    }

    /** Room for parameters, zeroed, that a function fills which tells their number in a way of its own. */
    public static Memory room(int count) {
        Memory room = new Memory((long) count * SIZE);
        room.clear();
        return room;
    }

    /** The values of structs in room of the caller's; their strings are freed. */
    public static Parameters take(Pointer structs, int count) {
        try {
            return read(structs, count);
        } finally {
            for (int i = 0; i < count; i++) {
                Pointer struct = structs.share((long) i * SIZE);
                if (struct.getInt(TYPE_AT) == ParameterType.STRING.number()) {
                    Native.free(struct.getLong(VALUE_AT));
                }
            }
        }
    }

    /** The values of some of the structs in room of the caller's, from one on; their strings are freed. */
    public static Parameters take(Pointer structs, int first, int count) {
        return take(structs.share((long) first * SIZE), count);
    }

    /** Copies all of them at once: to ask JNA for each field takes longer than libvirt needs to fill it. */
    private static Parameters read(Pointer structs, int count) {
        byte[] copy = structs.getByteArray(0, count * SIZE);
        ByteBuffer fields = ByteBuffer.wrap(copy).order(ByteOrder.nativeOrder());
        List<Parameters.Value> values = new ArrayList<>(count);
        for (int at = 0; at < count * SIZE; at += SIZE) {
            Parameters.Value value = value(name(copy, at), fields, at);
            if (value != null) {
                values.add(value);
            }
        }
        return Parameters.of(values);
    }

    /** Null for a value of a type that is newer than this, which cannot be read. */
    private static Parameters.@Nullable Value value(String name, ByteBuffer structs, int at) {
        int value = at + VALUE_AT;
        return switch (structs.getInt(at + TYPE_AT)) {
            case 1 -> new Parameters.Value(name, ParameterType.INT, structs.getInt(value));
            case 2 -> new Parameters.Value(name, ParameterType.UINT, Integer.toUnsignedLong(structs.getInt(value)));
            case 3 -> new Parameters.Value(name, ParameterType.LLONG, structs.getLong(value));
            case 4 -> new Parameters.Value(name, ParameterType.ULLONG, structs.getLong(value));
            case 5 -> new Parameters.Value(name, ParameterType.DOUBLE, structs.getDouble(value));
            case 6 -> new Parameters.Value(name, ParameterType.BOOLEAN, structs.get(value) != 0);
            case 7 -> new Parameters.Value(name, ParameterType.STRING, string(structs.getLong(value)));
            default -> null;
        };
    }

    private static String name(byte[] structs, int at) {
        int length = 0;
        while (length < FIELD_LENGTH && structs[at + length] != 0) {
            length++;
        }
        return new String(structs, at, length, StandardCharsets.UTF_8);
    }

    private static String string(long address) {
        return address == 0 ? "" : Call.string(address);
    }
}
