package io.virt4j.libvirt.call;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/** The arrays of pointers that libvirt hands over: what they hold is taken over or freed, and they themselves are freed. */
public final class NativeArrays {
    private NativeArrays() {}

    /**
     * Strings that are the caller's to free.
     *
     * @param array its address, or 0 for none
     */
    public static List<String> strings(long array, int count) {
        return copied(array, count, Call::string, Native::free);
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

    /** Frees all, even if one of them cannot be read. */
    private static <T> List<T> copied(long array, int count, LongFunction<T> reader, LongConsumer free) {
        long[] addresses = addresses(array, count);
        try {
            List<T> copied = new ArrayList<>(count);
            for (long address : addresses) {
                copied.add(reader.apply(address));
            }
            return copied;
        } finally {
            for (long address : addresses) {
                free.accept(address);
            }
            Native.free(array);
        }
    }

    private static long[] addresses(long array, int count) {
        return array == 0 ? new long[0] : new Pointer(array).getLongArray(0, count);
    }
}
