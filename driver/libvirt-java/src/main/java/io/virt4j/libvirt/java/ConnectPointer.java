package io.virt4j.libvirt.java;

import com.sun.jna.Pointer;
import com.sun.jna.PointerType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import org.libvirt.Connect;
import org.libvirt.jna.ConnectionPointer;

/** The native pointer inside libvirt-java's {@link Connect}, which has no public way in or out. */
final class ConnectPointer {
    private static final Field POINTER = field();
    private static final Constructor<Connect> CONSTRUCTOR = constructor();

    private ConnectPointer() {}

    /**
     * The address of the native connection.
     *
     * @throws IllegalArgumentException if the connection is closed
     */
    static long addressOf(Connect connect) {
        try {
            PointerType pointer = (PointerType) POINTER.get(connect);
            if (pointer == null) {
                throw new IllegalArgumentException("the libvirt-java connection is closed");
            }
            return Pointer.nativeValue(pointer.getPointer());
        } catch (IllegalAccessException e) {
            throw new LinkageError("libvirt-java hides its pointer", e);
        }
    }

    /** A connection of libvirt-java's that takes over one native reference. */
    static Connect owning(long address) {
        ConnectionPointer pointer = new ConnectionPointer();
        pointer.setPointer(new Pointer(address));
        try {
            return CONSTRUCTOR.newInstance(pointer);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("libvirt-java cannot be given a connection", e);
        }
    }

    private static Field field() {
        try {
            Field field = Connect.class.getDeclaredField("vcp");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new LinkageError("another libvirt-java than 0.5.4 is on the path", e);
        }
    }

    private static Constructor<Connect> constructor() {
        try {
            Constructor<Connect> constructor = Connect.class.getDeclaredConstructor(ConnectionPointer.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new LinkageError("another libvirt-java than 0.5.4 is on the path", e);
        }
    }
}
