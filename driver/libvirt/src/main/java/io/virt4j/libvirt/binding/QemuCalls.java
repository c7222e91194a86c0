package io.virt4j.libvirt.binding;

import com.sun.jna.Callback;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-qemu, as C has them. Written by the binding generator. */
public final class QemuCalls {
    private QemuCalls() {}

    /** Since 1.2.3. */
    public static int virConnectDomainQemuMonitorEventDeregister(Handle conn, int callbackID) {
        return Call.number("virConnectDomainQemuMonitorEventDeregister", conn, callbackID);
    }

    /** Since 1.2.3. */
    public static int virConnectDomainQemuMonitorEventRegister(
            Handle conn,
            @Nullable Handle dom,
            @Nullable String event,
            @Nullable Callback cb,
            long opaque,
            @Nullable Callback freecb,
            int flags) {
        return Call.number("virConnectDomainQemuMonitorEventRegister", conn, dom, event, cb, opaque, freecb, flags);
    }

    /** Since 0.10.0. */
    public static String virDomainQemuAgentCommand(Handle domain, @Nullable String cmd, int timeout, int flags) {
        return Call.ownedString("virDomainQemuAgentCommand", domain, cmd, timeout, flags);
    }

    /** Since 0.9.4. */
    public static Handle virDomainQemuAttach(Handle conn, int pid_value, int flags) {
        return Call.handle(Kind.DOMAIN, conn, "virDomainQemuAttach", conn, pid_value, flags);
    }

    /** Since 0.8.3. */
    public static int virDomainQemuMonitorCommand(
            Handle domain, @Nullable String cmd, long @Nullable [] result, int flags) {
        return Call.number("virDomainQemuMonitorCommand", domain, cmd, result, flags);
    }

    /** Since 8.2.0. */
    public static int virDomainQemuMonitorCommandWithFiles(
            Handle domain,
            @Nullable String cmd,
            int ninfiles,
            int @Nullable [] infiles,
            int @Nullable [] noutfiles,
            long @Nullable [] outfiles,
            long @Nullable [] result,
            int flags) {
        return Call.number(
                "virDomainQemuMonitorCommandWithFiles",
                domain,
                cmd,
                ninfiles,
                infiles,
                noutfiles,
                outfiles,
                result,
                flags);
    }
}
