package io.virt4j.libvirt.binding;

import com.sun.jna.Pointer;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-lxc, as C has them. Written by the binding generator. */
public final class LxcCalls {
    private LxcCalls() {}

    /** Since 2.0.0. */
    public static int virDomainLxcEnterCGroup(Handle domain, int flags) {
        return Call.number("virDomainLxcEnterCGroup", domain, flags);
    }

    /** Since 1.0.2. */
    public static int virDomainLxcEnterNamespace(
            Handle domain,
            int nfdlist,
            int @Nullable [] fdlist,
            int @Nullable [] noldfdlist,
            long @Nullable [] oldfdlist,
            int flags) {
        return Call.number("virDomainLxcEnterNamespace", domain, nfdlist, fdlist, noldfdlist, oldfdlist, flags);
    }

    /** Since 1.0.4. */
    public static int virDomainLxcEnterSecurityLabel(
            @Nullable Pointer model, @Nullable Pointer label, @Nullable Pointer oldlabel, int flags) {
        return Call.number("virDomainLxcEnterSecurityLabel", model, label, oldlabel, flags);
    }

    /** Since 1.0.2. */
    public static int virDomainLxcOpenNamespace(Handle domain, long @Nullable [] fdlist, int flags) {
        return Call.number("virDomainLxcOpenNamespace", domain, fdlist, flags);
    }
}
