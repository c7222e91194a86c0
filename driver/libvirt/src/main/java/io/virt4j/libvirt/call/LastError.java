package io.virt4j.libvirt.call;

import com.sun.jna.Pointer;
import io.virt4j.ErrorCode;
import io.virt4j.ErrorDomain;
import io.virt4j.ErrorLevel;
import io.virt4j.ErrorOrigin;
import io.virt4j.VirtException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The error of the call that this native thread made last. (struct _virError) */
final class LastError {
    private static final Object[] NOTHING = {};

    private LastError() {}

    /** Reads it. (virGetLastError) */
    static VirtException of(String function, @Nullable Object[] arguments) {
        long error = Library.function("virGetLastError").invokeLong(NOTHING);
        if (error == 0) {
            return new VirtException(ErrorCode.INTERNAL_ERROR, function + " failed without an error");
        }
        Pointer fields = new Pointer(error);
        String message = text(fields.getPointer(8));
        ErrorCode code = new ErrorCode(fields.getInt(0));
        ErrorDomain domain = new ErrorDomain(fields.getInt(4));
        ErrorLevel level = new ErrorLevel(fields.getInt(16));
        List<String> texts =
                List.of(text(fields.getPointer(40)), text(fields.getPointer(48)), text(fields.getPointer(56)));
        // Asking this changes the thread's error, so it comes last.
        boolean lost = isConnectionLost(arguments);
        return new VirtException(
                code,
                message.isEmpty() ? "unknown error" : message,
                new ErrorOrigin(function, domain, level, texts, lost, false));
    }

    /** Whether the connection of the first argument is gone. (virConnectIsAlive) */
    private static boolean isConnectionLost(@Nullable Object[] arguments) {
        if (arguments.length == 0 || !(arguments[0] instanceof Handle handle)) {
            return false;
        }
        // The caller holds the handle, and with it the connection.
        Object[] connection = {handle.connection().address()};
        return Library.function("virConnectIsAlive").invokeInt(connection) == 0;
    }

    private static String text(@Nullable Pointer text) {
        return text == null ? "" : text.getString(0, "UTF-8");
    }
}
