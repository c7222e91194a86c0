package io.virt4j.libvirt.binding;

import com.sun.jna.Pointer;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-stream, as C has them. Written by the binding generator. */
public final class StreamCalls {
    private StreamCalls() {}

    /** Since 0.7.2. */
    public static int virStreamAbort(Handle stream) {
        return Call.number("virStreamAbort", stream);
    }

    /** Since 0.7.2. */
    public static int virStreamFinish(Handle stream) {
        return Call.number("virStreamFinish", stream);
    }

    /** Since 0.7.2. */
    public static Handle virStreamNew(Handle conn, int flags) {
        return Call.handle(Kind.STREAM, conn, "virStreamNew", conn, flags);
    }

    /** Since 0.7.2. */
    public static int virStreamRecv(Handle stream, @Nullable Pointer data, long nbytes) {
        return Call.number("virStreamRecv", stream, data, nbytes);
    }

    /** Since 3.4.0. */
    public static int virStreamRecvFlags(Handle stream, @Nullable Pointer data, long nbytes, int flags) {
        return Call.code("virStreamRecvFlags", stream, data, nbytes, flags);
    }

    /** Since 3.4.0. */
    public static int virStreamRecvHole(Handle stream, long @Nullable [] length, int flags) {
        return Call.number("virStreamRecvHole", stream, length, flags);
    }

    /** Since 0.7.2. */
    public static int virStreamSend(Handle stream, @Nullable Pointer data, long nbytes) {
        return Call.number("virStreamSend", stream, data, nbytes);
    }

    /** Since 3.4.0. */
    public static int virStreamSendHole(Handle stream, long length, int flags) {
        return Call.number("virStreamSendHole", stream, length, flags);
    }
}
