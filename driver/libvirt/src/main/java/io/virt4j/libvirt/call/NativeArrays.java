package io.virt4j.libvirt.call;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/** The arrays of pointers that libvirt hands over: what they hold is taken over or freed, and they themselves are freed. */
public final class NativeArrays {
    /** More than any old function lists. */
    private static final int MOST_LISTED = 1 << 20;

    private NativeArrays() {}

    /**
     * Strings that are the caller's to free.
     *
     * @param array its address, or 0 for none
     */
    public static List<String> strings(long array, int count) {
        return copied(array, count, Call::string, Native::free);
    }

    /** A call of an old function that lists, which fills room of the caller's. */
    @FunctionalInterface
    public interface Lister {
        /**
         * Makes the call.
         *
         * @param strings the room
         * @param room how many there is room for
         * @return how many there are in it
         */
        int list(long[] strings, int room);
    }

    /**
     * Strings, the caller's to free, that an old function fills into room of the caller's.
     *
     * @param count how many there were a moment ago
     */
    public static List<String> strings(int count, Lister lister) {
        long[] room = new long[Math.min(count, MOST_LISTED)];
        int filled = lister.list(room, room.length);
        return copied(Arrays.copyOf(room, filled), Call::string, Native::free);
    }

    /**
     * Bytes that are the caller's to free. They may be a secret, so they are overwritten first.
     *
     * @param array its address, or 0 for none
     */
    public static byte[] bytes(long array, int count) {
        if (array == 0) {
            return new byte[0];
        }
        Pointer bytes = new Pointer(array);
        byte[] taken = bytes.getByteArray(0, count);
        bytes.clear(count);
        Native.free(array);
        return taken;
    }

    /**
     * Numbers, such as open files, in an array that is the caller's to free.
     *
     * @param array its address, or 0 for none
     */
    public static List<Integer> numbers(long array, int count) {
        if (array == 0) {
            return List.of();
        }
        int[] taken = new Pointer(array).getIntArray(0, count);
        Native.free(array);
        return Arrays.stream(taken).boxed().toList();
    }

    /**
     * Structs that are the caller's to free.
     *
     * @param reader takes a struct's values over; it runs before the struct is freed
     * @param freeFunction such as {@code virDomainInterfaceFree}
     */
    public static <T> List<T> structs(long array, int count, Function<Pointer, T> reader, String freeFunction) {
        com.sun.jna.Function free = Library.function(freeFunction);
        return copied(
                array,
                count,
                address -> reader.apply(new Pointer(address)),
                address -> free.invokeVoid(new Object[] {address}));
    }

    /**
     * Objects with a reference each for the caller.
     *
     * @param owner the connection that they belong to, or an object of it
     */
    public static List<Handle> handles(Kind kind, Handle owner, long array, int count) {
        List<Handle> taken = new ArrayList<>(count);
        for (long address : addresses(array, count)) {
            taken.add(new Handle(kind, address, owner.connection()));
        }
        Native.free(array);
        return taken;
    }

    private static <T> List<T> copied(long array, int count, LongFunction<T> reader, LongConsumer free) {
        try {
            return copied(addresses(array, count), reader, free);
        } finally {
            Native.free(array);
        }
    }

    /** Frees all, even if one of them cannot be read. */
    private static <T> List<T> copied(long[] addresses, LongFunction<T> reader, LongConsumer free) {
        try {
            return Arrays.stream(addresses).mapToObj(reader).toList();
        } finally {
            Arrays.stream(addresses).forEach(free);
        }
    }

    private static long[] addresses(long array, int count) {
        return array == 0 ? new long[0] : new Pointer(array).getLongArray(0, count);
    }
}
