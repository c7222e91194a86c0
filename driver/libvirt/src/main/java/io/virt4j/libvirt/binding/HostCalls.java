package io.virt4j.libvirt.binding;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-host, as C has them. Written by the binding generator. */
public final class HostCalls {
    private HostCalls() {}

    /** Since 0.7.7. */
    public static String virConnectBaselineCPU(Handle conn, XmlText @Nullable [] xmlCPUs, int ncpus, int flags) {
        return Call.ownedString("virConnectBaselineCPU", conn, xmlCPUs, ncpus, flags);
    }

    /** Since 4.4.0. */
    public static String virConnectBaselineHypervisorCPU(
            Handle conn,
            @Nullable String emulator,
            @Nullable String arch,
            @Nullable String machine,
            @Nullable String virttype,
            XmlText @Nullable [] xmlCPUs,
            int ncpus,
            int flags) {
        return Call.ownedString(
                "virConnectBaselineHypervisorCPU", conn, emulator, arch, machine, virttype, xmlCPUs, ncpus, flags);
    }

    /** Since 0.7.5. */
    public static int virConnectCompareCPU(Handle conn, @Nullable XmlText xmlDesc, int flags) {
        return Call.number("virConnectCompareCPU", conn, xmlDesc, flags);
    }

    /** Since 4.4.0. */
    public static int virConnectCompareHypervisorCPU(
            Handle conn,
            @Nullable String emulator,
            @Nullable String arch,
            @Nullable String machine,
            @Nullable String virttype,
            @Nullable XmlText xmlCPU,
            int flags) {
        return Call.number("virConnectCompareHypervisorCPU", conn, emulator, arch, machine, virttype, xmlCPU, flags);
    }

    /** Since 1.1.3. */
    public static int virConnectGetCPUModelNames(
            Handle conn, @Nullable String arch, long @Nullable [] models, int flags) {
        return Call.number("virConnectGetCPUModelNames", conn, arch, models, flags);
    }

    /** Since 0.2.1. */
    public static String virConnectGetCapabilities(Handle conn) {
        return Call.ownedString("virConnectGetCapabilities", conn);
    }

    /** Since 0.3.0. */
    public static String virConnectGetHostname(Handle conn) {
        return Call.ownedString("virConnectGetHostname", conn);
    }

    /** Since 0.7.3. */
    public static int virConnectGetLibVersion(Handle conn, long @Nullable [] libVer) {
        return Call.number("virConnectGetLibVersion", conn, libVer);
    }

    /** Since 0.2.1. */
    public static int virConnectGetMaxVcpus(Handle conn, @Nullable String type) {
        return Call.number("virConnectGetMaxVcpus", conn, type);
    }

    /** Since 0.8.8. */
    public static String virConnectGetSysinfo(Handle conn, int flags) {
        return Call.ownedString("virConnectGetSysinfo", conn, flags);
    }

    /** Since 0.0.3. */
    public static String virConnectGetType(Handle conn) {
        return Call.borrowedString("virConnectGetType", conn);
    }

    /** Since 0.3.0. */
    public static String virConnectGetURI(Handle conn) {
        return Call.ownedString("virConnectGetURI", conn);
    }

    /** Since 0.0.3. */
    public static int virConnectGetVersion(Handle conn, long @Nullable [] hvVer) {
        return Call.number("virConnectGetVersion", conn, hvVer);
    }

    /** Since 0.9.8. */
    public static int virConnectIsAlive(Handle conn) {
        return Call.number("virConnectIsAlive", conn);
    }

    /** Since 0.7.3. */
    public static int virConnectIsEncrypted(Handle conn) {
        return Call.number("virConnectIsEncrypted", conn);
    }

    /** Since 0.7.3. */
    public static int virConnectIsSecure(Handle conn) {
        return Call.number("virConnectIsSecure", conn);
    }

    /** Since 0.10.0. */
    public static int virConnectRegisterCloseCallback(
            Handle conn, @Nullable Callback cb, long opaque, @Nullable Callback freecb) {
        return Call.number("virConnectRegisterCloseCallback", conn, cb, opaque, freecb);
    }

    /** Since 5.8.0. */
    public static int virConnectSetIdentity(Handle conn, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virConnectSetIdentity", conn, params, nparams, flags);
    }

    /** Since 0.9.8. */
    public static int virConnectSetKeepAlive(Handle conn, int interval, int count) {
        return Call.number("virConnectSetKeepAlive", conn, interval, count);
    }

    /** Since 0.10.0. */
    public static int virConnectUnregisterCloseCallback(Handle conn, @Nullable Callback cb) {
        return Call.number("virConnectUnregisterCloseCallback", conn, cb);
    }

    /** Since 1.2.9. */
    public static int virNodeAllocPages(
            Handle conn,
            int npages,
            int @Nullable [] pageSizes,
            long @Nullable [] pageCounts,
            int startCell,
            int cellCount,
            int flags) {
        return Call.number("virNodeAllocPages", conn, npages, pageSizes, pageCounts, startCell, cellCount, flags);
    }

    /** Since 1.0.0. */
    public static int virNodeGetCPUMap(Handle conn, long @Nullable [] cpumap, int @Nullable [] online, int flags) {
        return Call.number("virNodeGetCPUMap", conn, cpumap, online, flags);
    }

    /** Since 0.9.3. */
    public static int virNodeGetCPUStats(
            Handle conn, int cpuNum, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virNodeGetCPUStats", conn, cpuNum, params, nparams, flags);
    }

    /** Since 0.3.3. */
    public static int virNodeGetCellsFreeMemory(Handle conn, long @Nullable [] freeMems, int startCell, int maxCells) {
        return Call.number("virNodeGetCellsFreeMemory", conn, freeMems, startCell, maxCells);
    }

    /** Since 0.3.3. */
    public static long virNodeGetFreeMemory(Handle conn) {
        return Call.size("virNodeGetFreeMemory", conn);
    }

    /** Since 1.2.6. */
    public static int virNodeGetFreePages(
            Handle conn,
            int npages,
            int @Nullable [] pages,
            int startCell,
            int cellCount,
            long @Nullable [] counts,
            int flags) {
        return Call.number("virNodeGetFreePages", conn, npages, pages, startCell, cellCount, counts, flags);
    }

    /** Since 0.1.0. */
    public static int virNodeGetInfo(Handle conn, @Nullable Pointer info) {
        return Call.number("virNodeGetInfo", conn, info);
    }

    /** Since 0.10.2. */
    public static int virNodeGetMemoryParameters(
            Handle conn, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virNodeGetMemoryParameters", conn, params, nparams, flags);
    }

    /** Since 0.9.3. */
    public static int virNodeGetMemoryStats(
            Handle conn, int cellNum, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virNodeGetMemoryStats", conn, cellNum, params, nparams, flags);
    }

    /** Since 4.5.0. */
    public static int virNodeGetSEVInfo(Handle conn, long @Nullable [] params, int @Nullable [] nparams, int flags) {
        return Call.number("virNodeGetSEVInfo", conn, params, nparams, flags);
    }

    /** Since 0.6.1. */
    public static int virNodeGetSecurityModel(Handle conn, @Nullable Pointer secmodel) {
        return Call.number("virNodeGetSecurityModel", conn, secmodel);
    }

    /** Since 0.10.2. */
    public static int virNodeSetMemoryParameters(Handle conn, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virNodeSetMemoryParameters", conn, params, nparams, flags);
    }

    /** Since 0.9.8. */
    public static int virNodeSuspendForDuration(Handle conn, int target, long duration, int flags) {
        return Call.number("virNodeSuspendForDuration", conn, target, duration, flags);
    }
}
