package io.virt4j.integration.driver;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;

/** Functions of the C library that Java does not have. */
final class CLibrary {
    private CLibrary() {}

    /**
     * Calls one that returns a number.
     *
     * @throws com.sun.jna.LastErrorException if it fails
     */
    static int call(String function, Object... arguments) {
        return NativeLibrary.getInstance("c")
                .getFunction(function, Function.THROW_LAST_ERROR)
                .invokeInt(arguments);
    }
}
