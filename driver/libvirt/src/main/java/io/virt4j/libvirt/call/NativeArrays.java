package io.virt4j.libvirt.call;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The arrays of pointers that libvirt hands over: what they hold is taken over or freed, and they themselves are freed. */
public final class NativeArrays {
    private NativeArrays() {}

    /**
     * Strings that are the caller's to free.
     *
     * @param array its address, or 0 for none
     */
    public static List<String> strings(long array, int count) {
        return taken(array, count, Call::takeString);
    }

    /**
     * Objects with a reference each for the caller.
     *
     * @param owner the connection that they belong to, or an object of it
     */
    public static List<Handle> handles(Kind kind, Handle owner, long array, int count) {
        return taken(array, count, address -> new Handle(kind, address, owner.connection()));
    }

    /**
     * Structs that are the caller's to free.
     *
     * @param reader takes a struct's values over; it runs before the struct is freed
     * @param freeFunction such as {@code virDomainInterfaceFree}
     */
    public static <T> List<T> structs(long array, int count, Function<Pointer, T> reader, String freeFunction) {
        return taken(array, count, address -> {
            try {
                return reader.apply(new Pointer(address));
            } finally {
                Library.function(freeFunction).invokeVoid(new Object[] {address});
            }
        });
    }

    /**
     * Names that a function fills into room of the caller's, which are the caller's to free.
     *
     * @param most how many there is room for
     */
    public static List<String> names(int most, NameFiller filler) {
        long[] addresses = new long[most];
        int count = filler.fill(addresses, most);
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(Call.takeString(addresses[i]));
        }
        return names;
    }

    /** A call of a function that fills names, and tells how many. */
    @FunctionalInterface
    public interface NameFiller {
        int fill(long[] names, int most);
    }

    private static <T> List<T> taken(long array, int count, Taker<T> taker) {
        List<T> taken = new ArrayList<>(count);
        if (array != 0) {
            for (long address : new Pointer(array).getLongArray(0, count)) {
                taken.add(taker.take(address));
            }
            Native.free(array);
        }
        return taken;
    }

    private interface Taker<T> {
        T take(long address);
    }
}
