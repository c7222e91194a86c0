package io.virt4j.libvirt.binding;

import com.sun.jna.Pointer;
import io.virt4j.libvirt.call.Call;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt, as C has them. Written by the binding generator. */
public final class LibraryCalls {
    private LibraryCalls() {}

    /** Since 0.4.0. */
    public static long virConnectOpenAuth(@Nullable String name, @Nullable Pointer auth, int flags) {
        return Call.address("virConnectOpenAuth", name, auth, flags);
    }

    /** Since 0.0.3. */
    public static int virGetVersion(long @Nullable [] libVer, @Nullable String type, long @Nullable [] typeVer) {
        return Call.number("virGetVersion", libVer, type, typeVer);
    }
}
