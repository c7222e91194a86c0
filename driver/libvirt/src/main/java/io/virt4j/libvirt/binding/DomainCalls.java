package io.virt4j.libvirt.binding;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-domain, as C has them. Written by the binding generator. */
public final class DomainCalls {
    private DomainCalls() {}

    /** Since 0.8.0. */
    public static int virConnectDomainEventDeregisterAny(Handle conn, int callbackID) {
        return Call.number("virConnectDomainEventDeregisterAny", conn, callbackID);
    }

    /** Since 0.8.0. */
    public static int virConnectDomainEventRegisterAny(
            Handle conn,
            @Nullable Handle dom,
            int eventID,
            @Nullable Callback cb,
            long opaque,
            @Nullable Callback freecb) {
        return Call.number("virConnectDomainEventRegisterAny", conn, dom, eventID, cb, opaque, freecb);
    }

    /** Since 0.6.4. */
    public static String virConnectDomainXMLFromNative(
            Handle conn, @Nullable String nativeFormat, @Nullable String nativeConfig, int flags) {
        return Call.ownedString("virConnectDomainXMLFromNative", conn, nativeFormat, nativeConfig, flags);
    }

    /** Since 0.6.4. */
    public static String virConnectDomainXMLToNative(
            Handle conn, @Nullable String nativeFormat, @Nullable XmlText domainXml, int flags) {
        return Call.ownedString("virConnectDomainXMLToNative", conn, nativeFormat, domainXml, flags);
    }

    /** Since 1.2.8. */
    public static int virConnectGetAllDomainStats(Handle conn, int stats, long @Nullable [] retStats, int flags) {
        return Call.number("virConnectGetAllDomainStats", conn, stats, retStats, flags);
    }

    /** Since 1.2.7. */
    public static String virConnectGetDomainCapabilities(
            Handle conn,
            @Nullable String emulatorbin,
            @Nullable String arch,
            @Nullable String machine,
            @Nullable String virttype,
            int flags) {
        return Call.ownedString("virConnectGetDomainCapabilities", conn, emulatorbin, arch, machine, virttype, flags);
    }

    /** Since 0.9.13. */
    public static int virConnectListAllDomains(Handle conn, long @Nullable [] domains, int flags) {
        return Call.number("virConnectListAllDomains", conn, domains, flags);
    }

    /** Since 0.1.1. */
    public static int virConnectListDefinedDomains(Handle conn, long @Nullable [] names, int maxnames) {
        return Call.number("virConnectListDefinedDomains", conn, names, maxnames);
    }

    /** Since 0.0.3. */
    public static int virConnectListDomains(Handle conn, int @Nullable [] ids, int maxids) {
        return Call.number("virConnectListDomains", conn, ids, maxids);
    }

    /** Since 0.1.5. */
    public static int virConnectNumOfDefinedDomains(Handle conn) {
        return Call.number("virConnectNumOfDefinedDomains", conn);
    }

    /** Since 0.0.3. */
    public static int virConnectNumOfDomains(Handle conn) {
        return Call.number("virConnectNumOfDomains", conn);
    }

    /** Since 0.7.7. */
    public static int virDomainAbortJob(Handle domain) {
        return Call.number("virDomainAbortJob", domain);
    }

    /** Since 8.5.0. */
    public static int virDomainAbortJobFlags(Handle domain, int flags) {
        return Call.number("virDomainAbortJobFlags", domain, flags);
    }

    /** Since 1.2.15. */
    public static int virDomainAddIOThread(Handle domain, int iothread_id, int flags) {
        return Call.number("virDomainAddIOThread", domain, iothread_id, flags);
    }

    /** Since 5.10.0. */
    public static int virDomainAgentSetResponseTimeout(Handle domain, int timeout, int flags) {
        return Call.number("virDomainAgentSetResponseTimeout", domain, timeout, flags);
    }

    /** Since 12.5.0. */
    public static int virDomainAnnounceInterface(
            Handle dom, @Nullable String device, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainAnnounceInterface", dom, device, params, nparams, flags);
    }

    /** Since 0.1.9. */
    public static int virDomainAttachDevice(Handle domain, @Nullable XmlText xml) {
        return Call.number("virDomainAttachDevice", domain, xml);
    }

    /** Since 0.7.7. */
    public static int virDomainAttachDeviceFlags(Handle domain, @Nullable XmlText xml, int flags) {
        return Call.number("virDomainAttachDeviceFlags", domain, xml, flags);
    }

    /** Since 6.10.0. */
    public static int virDomainAuthorizedSSHKeysGet(
            Handle domain, @Nullable String user, long @Nullable [] keys, int flags) {
        return Call.number("virDomainAuthorizedSSHKeysGet", domain, user, keys, flags);
    }

    /** Since 6.10.0. */
    public static int virDomainAuthorizedSSHKeysSet(
            Handle domain, @Nullable String user, String @Nullable [] keys, int nkeys, int flags) {
        return Call.number("virDomainAuthorizedSSHKeysSet", domain, user, keys, nkeys, flags);
    }

    /** Since 6.0.0. */
    public static int virDomainBackupBegin(
            Handle domain, @Nullable XmlText backupXML, @Nullable XmlText checkpointXML, int flags) {
        return Call.number("virDomainBackupBegin", domain, backupXML, checkpointXML, flags);
    }

    /** Since 6.0.0. */
    public static String virDomainBackupGetXMLDesc(Handle domain, int flags) {
        return Call.ownedString("virDomainBackupGetXMLDesc", domain, flags);
    }

    /** Since 0.10.2. */
    public static int virDomainBlockCommit(
            Handle dom, @Nullable String disk, @Nullable String base, @Nullable String top, long bandwidth, int flags) {
        return Call.number("virDomainBlockCommit", dom, disk, base, top, bandwidth, flags);
    }

    /** Since 1.2.8. */
    public static int virDomainBlockCopy(
            Handle dom,
            @Nullable String disk,
            @Nullable XmlText destxml,
            @Nullable Pointer params,
            int nparams,
            int flags) {
        return Call.number("virDomainBlockCopy", dom, disk, destxml, params, nparams, flags);
    }

    /** Since 0.9.4. */
    public static int virDomainBlockJobAbort(Handle dom, @Nullable String disk, int flags) {
        return Call.number("virDomainBlockJobAbort", dom, disk, flags);
    }

    /** Since 0.9.4. */
    public static int virDomainBlockJobSetSpeed(Handle dom, @Nullable String disk, long bandwidth, int flags) {
        return Call.number("virDomainBlockJobSetSpeed", dom, disk, bandwidth, flags);
    }

    /** Since 0.4.2. */
    public static int virDomainBlockPeek(
            Handle dom, @Nullable String disk, long offset, long size, @Nullable Pointer buffer, int flags) {
        return Call.number("virDomainBlockPeek", dom, disk, offset, size, buffer, flags);
    }

    /** Since 0.9.4. */
    public static int virDomainBlockPull(Handle dom, @Nullable String disk, long bandwidth, int flags) {
        return Call.number("virDomainBlockPull", dom, disk, bandwidth, flags);
    }

    /** Since 0.9.10. */
    public static int virDomainBlockRebase(
            Handle dom, @Nullable String disk, @Nullable String base, long bandwidth, int flags) {
        return Call.number("virDomainBlockRebase", dom, disk, base, bandwidth, flags);
    }

    /** Since 0.9.8. */
    public static int virDomainBlockResize(Handle dom, @Nullable String disk, long size, int flags) {
        return Call.number("virDomainBlockResize", dom, disk, size, flags);
    }

    /** Since 0.3.2. */
    public static int virDomainBlockStats(Handle dom, @Nullable String disk, @Nullable Pointer stats, long size) {
        return Call.number("virDomainBlockStats", dom, disk, stats, size);
    }

    /** Since 0.9.5. */
    public static int virDomainBlockStatsFlags(
            Handle dom, @Nullable String disk, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainBlockStatsFlags", dom, disk, params, nparams, flags);
    }

    /** Since 0.1.9. */
    public static int virDomainCoreDump(Handle domain, @Nullable String to, int flags) {
        return Call.number("virDomainCoreDump", domain, to, flags);
    }

    /** Since 1.2.3. */
    public static int virDomainCoreDumpWithFormat(Handle domain, @Nullable String to, int dumpformat, int flags) {
        return Call.number("virDomainCoreDumpWithFormat", domain, to, dumpformat, flags);
    }

    /** Since 0.1.1. */
    public static int virDomainCreate(Handle domain) {
        return Call.number("virDomainCreate", domain);
    }

    /** Since 1.1.1. */
    public static int virDomainCreateWithFiles(Handle domain, int nfiles, int @Nullable [] files, int flags) {
        return Call.number("virDomainCreateWithFiles", domain, nfiles, files, flags);
    }

    /** Since 0.8.2. */
    public static int virDomainCreateWithFlags(Handle domain, int flags) {
        return Call.number("virDomainCreateWithFlags", domain, flags);
    }

    /** Since 0.5.0. */
    public static Handle virDomainCreateXML(Handle conn, @Nullable XmlText xmlDesc, int flags) {
        return Call.handle(Kind.DOMAIN, conn, "virDomainCreateXML", conn, xmlDesc, flags);
    }

    /** Since 1.1.1. */
    public static Handle virDomainCreateXMLWithFiles(
            Handle conn, @Nullable XmlText xmlDesc, int nfiles, int @Nullable [] files, int flags) {
        return Call.handle(Kind.DOMAIN, conn, "virDomainCreateXMLWithFiles", conn, xmlDesc, nfiles, files, flags);
    }

    /** Since 0.1.1. */
    public static Handle virDomainDefineXML(Handle conn, @Nullable XmlText xml) {
        return Call.handle(Kind.DOMAIN, conn, "virDomainDefineXML", conn, xml);
    }

    /** Since 1.2.12. */
    public static Handle virDomainDefineXMLFlags(Handle conn, @Nullable XmlText xml, int flags) {
        return Call.handle(Kind.DOMAIN, conn, "virDomainDefineXMLFlags", conn, xml, flags);
    }

    /** Since 1.2.15. */
    public static int virDomainDelIOThread(Handle domain, int iothread_id, int flags) {
        return Call.number("virDomainDelIOThread", domain, iothread_id, flags);
    }

    /** Since 11.2.0. */
    public static int virDomainDelThrottleGroup(Handle dom, @Nullable String group, int flags) {
        return Call.number("virDomainDelThrottleGroup", dom, group, flags);
    }

    /** Since 0.0.3. */
    public static int virDomainDestroy(Handle domain) {
        return Call.number("virDomainDestroy", domain);
    }

    /** Since 0.9.4. */
    public static int virDomainDestroyFlags(Handle domain, int flags) {
        return Call.number("virDomainDestroyFlags", domain, flags);
    }

    /** Since 0.1.9. */
    public static int virDomainDetachDevice(Handle domain, @Nullable XmlText xml) {
        return Call.number("virDomainDetachDevice", domain, xml);
    }

    /** Since 4.4.0. */
    public static int virDomainDetachDeviceAlias(Handle domain, @Nullable String alias, int flags) {
        return Call.number("virDomainDetachDeviceAlias", domain, alias, flags);
    }

    /** Since 0.7.7. */
    public static int virDomainDetachDeviceFlags(Handle domain, @Nullable XmlText xml, int flags) {
        return Call.number("virDomainDetachDeviceFlags", domain, xml, flags);
    }

    /** Since 9.0.0. */
    public static int virDomainFDAssociate(
            Handle domain, @Nullable String name, int nfds, int @Nullable [] fds, int flags) {
        return Call.number("virDomainFDAssociate", domain, name, nfds, fds, flags);
    }

    /** Since 1.2.5. */
    public static int virDomainFSFreeze(Handle dom, String @Nullable [] mountpoints, int nmountpoints, int flags) {
        return Call.number("virDomainFSFreeze", dom, mountpoints, nmountpoints, flags);
    }

    /** Since 1.2.5. */
    public static int virDomainFSThaw(Handle dom, String @Nullable [] mountpoints, int nmountpoints, int flags) {
        return Call.number("virDomainFSThaw", dom, mountpoints, nmountpoints, flags);
    }

    /** Since 1.0.1. */
    public static int virDomainFSTrim(Handle dom, @Nullable String mountPoint, long minimum, int flags) {
        return Call.number("virDomainFSTrim", dom, mountPoint, minimum, flags);
    }

    /** Since 0.2.1. */
    public static int virDomainGetAutostart(Handle domain, int @Nullable [] autostart) {
        return Call.number("virDomainGetAutostart", domain, autostart);
    }

    /** Since 11.2.0. */
    public static int virDomainGetAutostartOnce(Handle domain, int @Nullable [] autostart) {
        return Call.number("virDomainGetAutostartOnce", domain, autostart);
    }

    /** Since 0.9.0. */
    public static int virDomainGetBlkioParameters(
            Handle domain, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetBlkioParameters", domain, params, nparams, flags);
    }

    /** Since 0.8.1. */
    public static int virDomainGetBlockInfo(Handle domain, @Nullable String disk, @Nullable Pointer info, int flags) {
        return Call.number("virDomainGetBlockInfo", domain, disk, info, flags);
    }

    /** Since 0.9.8. */
    public static int virDomainGetBlockIoTune(
            Handle dom, @Nullable String disk, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetBlockIoTune", dom, disk, params, nparams, flags);
    }

    /** Since 0.9.4. */
    public static int virDomainGetBlockJobInfo(Handle dom, @Nullable String disk, @Nullable Pointer info, int flags) {
        return Call.number("virDomainGetBlockJobInfo", dom, disk, info, flags);
    }

    /** Since 0.9.10. */
    public static int virDomainGetCPUStats(
            Handle domain, @Nullable Pointer params, int nparams, int start_cpu, int ncpus, int flags) {
        return Call.number("virDomainGetCPUStats", domain, params, nparams, start_cpu, ncpus, flags);
    }

    /** Since 0.9.3. */
    public static int virDomainGetControlInfo(Handle domain, @Nullable Pointer info, int flags) {
        return Call.number("virDomainGetControlInfo", domain, info, flags);
    }

    /** Since 0.9.10. */
    public static int virDomainGetDiskErrors(Handle dom, @Nullable Pointer errors, int maxerrors, int flags) {
        return Call.number("virDomainGetDiskErrors", dom, errors, maxerrors, flags);
    }

    /** Since 0.10.0. */
    public static int virDomainGetEmulatorPinInfo(Handle domain, byte @Nullable [] cpumap, int maplen, int flags) {
        return Call.number("virDomainGetEmulatorPinInfo", domain, cpumap, maplen, flags);
    }

    /** Since 1.2.11. */
    public static int virDomainGetFSInfo(Handle dom, long @Nullable [] info, int flags) {
        return Call.number("virDomainGetFSInfo", dom, info, flags);
    }

    /** Since 5.7.0. */
    public static int virDomainGetGuestInfo(
            Handle domain, int types, long @Nullable [] params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetGuestInfo", domain, types, params, nparams, flags);
    }

    /** Since 2.0.0. */
    public static int virDomainGetGuestVcpus(
            Handle domain, long @Nullable [] params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetGuestVcpus", domain, params, nparams, flags);
    }

    /** Since 0.10.0. */
    public static String virDomainGetHostname(Handle domain, int flags) {
        return Call.ownedString("virDomainGetHostname", domain, flags);
    }

    /** Since 0.0.3. */
    public static int virDomainGetID(Handle domain) {
        return Call.plainNumber("virDomainGetID", domain);
    }

    /** Since 1.2.14. */
    public static int virDomainGetIOThreadInfo(Handle dom, long @Nullable [] info, int flags) {
        return Call.number("virDomainGetIOThreadInfo", dom, info, flags);
    }

    /** Since 0.0.3. */
    public static int virDomainGetInfo(Handle domain, @Nullable Pointer info) {
        return Call.number("virDomainGetInfo", domain, info);
    }

    /** Since 0.9.9. */
    public static int virDomainGetInterfaceParameters(
            Handle domain, @Nullable String device, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetInterfaceParameters", domain, device, params, nparams, flags);
    }

    /** Since 0.7.7. */
    public static int virDomainGetJobInfo(Handle domain, @Nullable Pointer info) {
        return Call.number("virDomainGetJobInfo", domain, info);
    }

    /** Since 1.0.3. */
    public static int virDomainGetJobStats(
            Handle domain, int @Nullable [] type, long @Nullable [] params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetJobStats", domain, type, params, nparams, flags);
    }

    /** Since 4.5.0. */
    public static int virDomainGetLaunchSecurityInfo(
            Handle domain, long @Nullable [] params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetLaunchSecurityInfo", domain, params, nparams, flags);
    }

    /** Since 0.0.3. */
    public static long virDomainGetMaxMemory(Handle domain) {
        return Call.size("virDomainGetMaxMemory", domain);
    }

    /** Since 0.2.1. */
    public static int virDomainGetMaxVcpus(Handle domain) {
        return Call.number("virDomainGetMaxVcpus", domain);
    }

    /** Since 0.8.5. */
    public static int virDomainGetMemoryParameters(
            Handle domain, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetMemoryParameters", domain, params, nparams, flags);
    }

    /** Since 7.1.0. */
    public static int virDomainGetMessages(Handle domain, long @Nullable [] msgs, int flags) {
        return Call.number("virDomainGetMessages", domain, msgs, flags);
    }

    /** Since 0.9.10. */
    public static String virDomainGetMetadata(Handle domain, int type, @Nullable String uri, int flags) {
        return Call.ownedString("virDomainGetMetadata", domain, type, uri, flags);
    }

    /** Since 0.0.3. */
    public static String virDomainGetName(Handle domain) {
        return Call.borrowedString("virDomainGetName", domain);
    }

    /** Since 0.9.9. */
    public static int virDomainGetNumaParameters(
            Handle domain, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetNumaParameters", domain, params, nparams, flags);
    }

    /** Since 0.0.3. */
    public static String virDomainGetOSType(Handle domain) {
        return Call.ownedString("virDomainGetOSType", domain);
    }

    /** Since 1.3.3. */
    public static int virDomainGetPerfEvents(
            Handle domain, long @Nullable [] params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetPerfEvents", domain, params, nparams, flags);
    }

    /** Since 0.2.3. */
    public static int virDomainGetSchedulerParameters(
            Handle domain, @Nullable Pointer params, int @Nullable [] nparams) {
        return Call.number("virDomainGetSchedulerParameters", domain, params, nparams);
    }

    /** Since 0.9.2. */
    public static int virDomainGetSchedulerParametersFlags(
            Handle domain, @Nullable Pointer params, int @Nullable [] nparams, int flags) {
        return Call.number("virDomainGetSchedulerParametersFlags", domain, params, nparams, flags);
    }

    /** Since 0.2.3. */
    public static String virDomainGetSchedulerType(Handle domain, int @Nullable [] nparams) {
        return Call.ownedString("virDomainGetSchedulerType", domain, nparams);
    }

    /** Since 0.6.1. */
    public static int virDomainGetSecurityLabel(Handle domain, @Nullable Pointer seclabel) {
        return Call.number("virDomainGetSecurityLabel", domain, seclabel);
    }

    /** Since 0.10.0. */
    public static int virDomainGetSecurityLabelList(Handle domain, long @Nullable [] seclabels) {
        return Call.number("virDomainGetSecurityLabelList", domain, seclabels);
    }

    /** Since 0.9.2. */
    public static int virDomainGetState(Handle domain, int @Nullable [] state, int @Nullable [] reason, int flags) {
        return Call.number("virDomainGetState", domain, state, reason, flags);
    }

    /** Since 1.2.5. */
    public static int virDomainGetTime(Handle dom, long @Nullable [] seconds, int @Nullable [] nseconds, int flags) {
        return Call.number("virDomainGetTime", dom, seconds, nseconds, flags);
    }

    /** Since 0.0.5. */
    public static int virDomainGetUUID(Handle domain, byte @Nullable [] uuid) {
        return Call.number("virDomainGetUUID", domain, uuid);
    }

    /** Since 0.9.3. */
    public static int virDomainGetVcpuPinInfo(
            Handle domain, int ncpumaps, byte @Nullable [] cpumaps, int maplen, int flags) {
        return Call.number("virDomainGetVcpuPinInfo", domain, ncpumaps, cpumaps, maplen, flags);
    }

    /** Since 0.1.4. */
    public static int virDomainGetVcpus(
            Handle domain, @Nullable Pointer info, int maxinfo, byte @Nullable [] cpumaps, int maplen) {
        return Call.number("virDomainGetVcpus", domain, info, maxinfo, cpumaps, maplen);
    }

    /** Since 0.8.5. */
    public static int virDomainGetVcpusFlags(Handle domain, int flags) {
        return Call.number("virDomainGetVcpusFlags", domain, flags);
    }

    /** Since 0.0.3. */
    public static String virDomainGetXMLDesc(Handle domain, int flags) {
        return Call.ownedString("virDomainGetXMLDesc", domain, flags);
    }

    /** Since 10.2.0. */
    public static int virDomainGraphicsReload(Handle domain, int type, int flags) {
        return Call.number("virDomainGraphicsReload", domain, type, flags);
    }

    /** Since 0.8.0. */
    public static int virDomainHasManagedSaveImage(Handle dom, int flags) {
        return Call.number("virDomainHasManagedSaveImage", dom, flags);
    }

    /** Since 0.9.2. */
    public static int virDomainInjectNMI(Handle domain, int flags) {
        return Call.number("virDomainInjectNMI", domain, flags);
    }

    /** Since 1.2.14. */
    public static int virDomainInterfaceAddresses(Handle dom, long @Nullable [] ifaces, int source, int flags) {
        return Call.number("virDomainInterfaceAddresses", dom, ifaces, source, flags);
    }

    /** Since 0.3.2. */
    public static int virDomainInterfaceStats(Handle dom, @Nullable String device, @Nullable Pointer stats, long size) {
        return Call.number("virDomainInterfaceStats", dom, device, stats, size);
    }

    /** Since 0.7.3. */
    public static int virDomainIsActive(Handle dom) {
        return Call.number("virDomainIsActive", dom);
    }

    /** Since 0.7.3. */
    public static int virDomainIsPersistent(Handle dom) {
        return Call.number("virDomainIsPersistent", dom);
    }

    /** Since 0.8.6. */
    public static int virDomainIsUpdated(Handle dom) {
        return Call.number("virDomainIsUpdated", dom);
    }

    /** Since 1.2.8. */
    public static int virDomainListGetStats(
            Handle @Nullable [] doms, int stats, long @Nullable [] retStats, int flags) {
        return Call.number("virDomainListGetStats", doms, stats, retStats, flags);
    }

    /** Since 0.0.3. */
    public static Handle virDomainLookupByID(Handle conn, int id) {
        return Call.handle(Kind.DOMAIN, conn, "virDomainLookupByID", conn, id);
    }

    /** Since 0.0.3. */
    public static Handle virDomainLookupByName(Handle conn, @Nullable String name) {
        return Call.handle(Kind.DOMAIN, conn, "virDomainLookupByName", conn, name);
    }

    /** Since 0.0.5. */
    public static Handle virDomainLookupByUUID(Handle conn, byte @Nullable [] uuid) {
        return Call.handle(Kind.DOMAIN, conn, "virDomainLookupByUUID", conn, uuid);
    }

    /** Since 0.8.0. */
    public static int virDomainManagedSave(Handle dom, int flags) {
        return Call.number("virDomainManagedSave", dom, flags);
    }

    /** Since 3.7.0. */
    public static int virDomainManagedSaveDefineXML(Handle domain, @Nullable XmlText dxml, int flags) {
        return Call.number("virDomainManagedSaveDefineXML", domain, dxml, flags);
    }

    /** Since 3.7.0. */
    public static String virDomainManagedSaveGetXMLDesc(Handle domain, int flags) {
        return Call.ownedString("virDomainManagedSaveGetXMLDesc", domain, flags);
    }

    /** Since 0.8.0. */
    public static int virDomainManagedSaveRemove(Handle dom, int flags) {
        return Call.number("virDomainManagedSaveRemove", dom, flags);
    }

    /** Since 0.4.2. */
    public static int virDomainMemoryPeek(Handle dom, long start, long size, @Nullable Pointer buffer, int flags) {
        return Call.number("virDomainMemoryPeek", dom, start, size, buffer, flags);
    }

    /** Since 0.7.5. */
    public static int virDomainMemoryStats(Handle dom, @Nullable Pointer stats, int nr_stats, int flags) {
        return Call.number("virDomainMemoryStats", dom, stats, nr_stats, flags);
    }

    /** Since 0.3.2. */
    public static Handle virDomainMigrate(
            Handle domain, Handle dconn, long flags, @Nullable String dname, @Nullable String uri, long bandwidth) {
        return Call.handle(Kind.DOMAIN, dconn, "virDomainMigrate", domain, dconn, flags, dname, uri, bandwidth);
    }

    /** Since 1.1.0. */
    public static Handle virDomainMigrate3(
            Handle domain, Handle dconn, @Nullable Pointer params, int nparams, int flags) {
        return Call.handle(Kind.DOMAIN, dconn, "virDomainMigrate3", domain, dconn, params, nparams, flags);
    }

    /** Since 1.0.3. */
    public static int virDomainMigrateGetCompressionCache(Handle domain, long @Nullable [] cacheSize, int flags) {
        return Call.number("virDomainMigrateGetCompressionCache", domain, cacheSize, flags);
    }

    /** Since 3.7.0. */
    public static int virDomainMigrateGetMaxDowntime(Handle domain, long @Nullable [] downtime, int flags) {
        return Call.number("virDomainMigrateGetMaxDowntime", domain, downtime, flags);
    }

    /** Since 0.9.5. */
    public static int virDomainMigrateGetMaxSpeed(Handle domain, long @Nullable [] bandwidth, int flags) {
        return Call.number("virDomainMigrateGetMaxSpeed", domain, bandwidth, flags);
    }

    /** Since 1.0.3. */
    public static int virDomainMigrateSetCompressionCache(Handle domain, long cacheSize, int flags) {
        return Call.number("virDomainMigrateSetCompressionCache", domain, cacheSize, flags);
    }

    /** Since 0.8.0. */
    public static int virDomainMigrateSetMaxDowntime(Handle domain, long downtime, int flags) {
        return Call.number("virDomainMigrateSetMaxDowntime", domain, downtime, flags);
    }

    /** Since 0.9.0. */
    public static int virDomainMigrateSetMaxSpeed(Handle domain, long bandwidth, int flags) {
        return Call.number("virDomainMigrateSetMaxSpeed", domain, bandwidth, flags);
    }

    /** Since 1.3.3. */
    public static int virDomainMigrateStartPostCopy(Handle domain, int flags) {
        return Call.number("virDomainMigrateStartPostCopy", domain, flags);
    }

    /** Since 0.7.2. */
    public static int virDomainMigrateToURI(
            Handle domain, @Nullable String duri, long flags, @Nullable String dname, long bandwidth) {
        return Call.number("virDomainMigrateToURI", domain, duri, flags, dname, bandwidth);
    }

    /** Since 0.9.2. */
    public static int virDomainMigrateToURI2(
            Handle domain,
            @Nullable String dconnuri,
            @Nullable String miguri,
            @Nullable XmlText dxml,
            long flags,
            @Nullable String dname,
            long bandwidth) {
        return Call.number("virDomainMigrateToURI2", domain, dconnuri, miguri, dxml, flags, dname, bandwidth);
    }

    /** Since 1.1.0. */
    public static int virDomainMigrateToURI3(
            Handle domain, @Nullable String dconnuri, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainMigrateToURI3", domain, dconnuri, params, nparams, flags);
    }

    /** Since 1.0.2. */
    public static int virDomainOpenChannel(Handle dom, @Nullable String name, @Nullable Handle st, int flags) {
        return Call.number("virDomainOpenChannel", dom, name, st, flags);
    }

    /** Since 0.8.6. */
    public static int virDomainOpenConsole(Handle dom, @Nullable String dev_name, @Nullable Handle st, int flags) {
        return Call.number("virDomainOpenConsole", dom, dev_name, st, flags);
    }

    /** Since 0.9.7. */
    public static int virDomainOpenGraphics(Handle dom, int idx, int fd, int flags) {
        return Call.number("virDomainOpenGraphics", dom, idx, fd, flags);
    }

    /** Since 1.2.8. */
    public static int virDomainOpenGraphicsFD(Handle dom, int idx, int flags) {
        return Call.number("virDomainOpenGraphicsFD", dom, idx, flags);
    }

    /** Since 0.9.10. */
    public static int virDomainPMSuspendForDuration(Handle dom, int target, long duration, int flags) {
        return Call.number("virDomainPMSuspendForDuration", dom, target, duration, flags);
    }

    /** Since 0.9.11. */
    public static int virDomainPMWakeup(Handle dom, int flags) {
        return Call.number("virDomainPMWakeup", dom, flags);
    }

    /** Since 0.10.0. */
    public static int virDomainPinEmulator(Handle domain, byte @Nullable [] cpumap, int maplen, int flags) {
        return Call.number("virDomainPinEmulator", domain, cpumap, maplen, flags);
    }

    /** Since 1.2.14. */
    public static int virDomainPinIOThread(
            Handle domain, int iothread_id, byte @Nullable [] cpumap, int maplen, int flags) {
        return Call.number("virDomainPinIOThread", domain, iothread_id, cpumap, maplen, flags);
    }

    /** Since 0.1.4. */
    public static int virDomainPinVcpu(Handle domain, int vcpu, byte @Nullable [] cpumap, int maplen) {
        return Call.number("virDomainPinVcpu", domain, vcpu, cpumap, maplen);
    }

    /** Since 0.9.3. */
    public static int virDomainPinVcpuFlags(Handle domain, int vcpu, byte @Nullable [] cpumap, int maplen, int flags) {
        return Call.number("virDomainPinVcpuFlags", domain, vcpu, cpumap, maplen, flags);
    }

    /** Since 0.1.0. */
    public static int virDomainReboot(Handle domain, int flags) {
        return Call.number("virDomainReboot", domain, flags);
    }

    /** Since 1.2.19. */
    public static int virDomainRename(Handle dom, @Nullable String new_name, int flags) {
        return Call.number("virDomainRename", dom, new_name, flags);
    }

    /** Since 0.9.7. */
    public static int virDomainReset(Handle domain, int flags) {
        return Call.number("virDomainReset", domain, flags);
    }

    /** Since 0.0.3. */
    public static int virDomainRestore(Handle conn, @Nullable String from) {
        return Call.number("virDomainRestore", conn, from);
    }

    /** Since 0.9.4. */
    public static int virDomainRestoreFlags(Handle conn, @Nullable String from, @Nullable XmlText dxml, int flags) {
        return Call.number("virDomainRestoreFlags", conn, from, dxml, flags);
    }

    /** Since 8.4.0. */
    public static int virDomainRestoreParams(Handle conn, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainRestoreParams", conn, params, nparams, flags);
    }

    /** Since 0.0.3. */
    public static int virDomainResume(Handle domain) {
        return Call.number("virDomainResume", domain);
    }

    /** Since 0.0.3. */
    public static int virDomainSave(Handle domain, @Nullable String to) {
        return Call.number("virDomainSave", domain, to);
    }

    /** Since 0.9.4. */
    public static int virDomainSaveFlags(Handle domain, @Nullable String to, @Nullable XmlText dxml, int flags) {
        return Call.number("virDomainSaveFlags", domain, to, dxml, flags);
    }

    /** Since 0.9.4. */
    public static int virDomainSaveImageDefineXML(
            Handle conn, @Nullable String file, @Nullable XmlText dxml, int flags) {
        return Call.number("virDomainSaveImageDefineXML", conn, file, dxml, flags);
    }

    /** Since 0.9.4. */
    public static String virDomainSaveImageGetXMLDesc(Handle conn, @Nullable String file, int flags) {
        return Call.ownedString("virDomainSaveImageGetXMLDesc", conn, file, flags);
    }

    /** Since 8.4.0. */
    public static int virDomainSaveParams(Handle domain, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSaveParams", domain, params, nparams, flags);
    }

    /** Since 0.9.2. */
    public static String virDomainScreenshot(Handle domain, @Nullable Handle stream, int screen, int flags) {
        return Call.ownedString("virDomainScreenshot", domain, stream, screen, flags);
    }

    /** Since 0.9.3. */
    public static int virDomainSendKey(
            Handle domain, int codeset, int holdtime, int @Nullable [] keycodes, int nkeycodes, int flags) {
        return Call.number("virDomainSendKey", domain, codeset, holdtime, keycodes, nkeycodes, flags);
    }

    /** Since 1.0.1. */
    public static int virDomainSendProcessSignal(Handle domain, long pid_value, int signum, int flags) {
        return Call.number("virDomainSendProcessSignal", domain, pid_value, signum, flags);
    }

    /** Since 0.2.1. */
    public static int virDomainSetAutostart(Handle domain, int autostart) {
        return Call.number("virDomainSetAutostart", domain, autostart);
    }

    /** Since 11.2.0. */
    public static int virDomainSetAutostartOnce(Handle domain, int autostart) {
        return Call.number("virDomainSetAutostartOnce", domain, autostart);
    }

    /** Since 0.9.0. */
    public static int virDomainSetBlkioParameters(Handle domain, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetBlkioParameters", domain, params, nparams, flags);
    }

    /** Since 0.9.8. */
    public static int virDomainSetBlockIoTune(
            Handle dom, @Nullable String disk, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetBlockIoTune", dom, disk, params, nparams, flags);
    }

    /** Since 3.1.0. */
    public static int virDomainSetBlockThreshold(Handle domain, @Nullable String dev, long threshold, int flags) {
        return Call.number("virDomainSetBlockThreshold", domain, dev, threshold, flags);
    }

    /** Since 2.0.0. */
    public static int virDomainSetGuestVcpus(Handle domain, @Nullable String cpumap, int state, int flags) {
        return Call.number("virDomainSetGuestVcpus", domain, cpumap, state, flags);
    }

    /** Since 4.10.0. */
    public static int virDomainSetIOThreadParams(
            Handle domain, int iothread_id, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetIOThreadParams", domain, iothread_id, params, nparams, flags);
    }

    /** Since 0.9.9. */
    public static int virDomainSetInterfaceParameters(
            Handle domain, @Nullable String device, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetInterfaceParameters", domain, device, params, nparams, flags);
    }

    /** Since 8.0.0. */
    public static int virDomainSetLaunchSecurityState(Handle domain, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetLaunchSecurityState", domain, params, nparams, flags);
    }

    /** Since 3.9.0. */
    public static int virDomainSetLifecycleAction(Handle domain, int type, int action, int flags) {
        return Call.number("virDomainSetLifecycleAction", domain, type, action, flags);
    }

    /** Since 0.0.3. */
    public static int virDomainSetMaxMemory(Handle domain, long memory) {
        return Call.number("virDomainSetMaxMemory", domain, memory);
    }

    /** Since 0.1.1. */
    public static int virDomainSetMemory(Handle domain, long memory) {
        return Call.number("virDomainSetMemory", domain, memory);
    }

    /** Since 0.9.0. */
    public static int virDomainSetMemoryFlags(Handle domain, long memory, int flags) {
        return Call.number("virDomainSetMemoryFlags", domain, memory, flags);
    }

    /** Since 0.8.5. */
    public static int virDomainSetMemoryParameters(Handle domain, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetMemoryParameters", domain, params, nparams, flags);
    }

    /** Since 1.1.1. */
    public static int virDomainSetMemoryStatsPeriod(Handle domain, int period, int flags) {
        return Call.number("virDomainSetMemoryStatsPeriod", domain, period, flags);
    }

    /** Since 0.9.10. */
    public static int virDomainSetMetadata(
            Handle domain, int type, @Nullable String metadata, @Nullable String key, @Nullable String uri, int flags) {
        return Call.number("virDomainSetMetadata", domain, type, metadata, key, uri, flags);
    }

    /** Since 0.9.9. */
    public static int virDomainSetNumaParameters(Handle domain, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetNumaParameters", domain, params, nparams, flags);
    }

    /** Since 1.3.3. */
    public static int virDomainSetPerfEvents(Handle domain, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetPerfEvents", domain, params, nparams, flags);
    }

    /** Since 0.2.3. */
    public static int virDomainSetSchedulerParameters(Handle domain, @Nullable Pointer params, int nparams) {
        return Call.number("virDomainSetSchedulerParameters", domain, params, nparams);
    }

    /** Since 0.9.2. */
    public static int virDomainSetSchedulerParametersFlags(
            Handle domain, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetSchedulerParametersFlags", domain, params, nparams, flags);
    }

    /** Since 11.2.0. */
    public static int virDomainSetThrottleGroup(
            Handle dom, @Nullable String group, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virDomainSetThrottleGroup", dom, group, params, nparams, flags);
    }

    /** Since 1.2.5. */
    public static int virDomainSetTime(Handle dom, long seconds, int nseconds, int flags) {
        return Call.number("virDomainSetTime", dom, seconds, nseconds, flags);
    }

    /** Since 1.2.16. */
    public static int virDomainSetUserPassword(
            Handle dom, @Nullable String user, @Nullable String password, int flags) {
        return Call.number("virDomainSetUserPassword", dom, user, password, flags);
    }

    /** Since 3.1.0. */
    public static int virDomainSetVcpu(Handle domain, @Nullable String vcpumap, int state, int flags) {
        return Call.number("virDomainSetVcpu", domain, vcpumap, state, flags);
    }

    /** Since 0.1.4. */
    public static int virDomainSetVcpus(Handle domain, int nvcpus) {
        return Call.number("virDomainSetVcpus", domain, nvcpus);
    }

    /** Since 0.8.5. */
    public static int virDomainSetVcpusFlags(Handle domain, int nvcpus, int flags) {
        return Call.number("virDomainSetVcpusFlags", domain, nvcpus, flags);
    }

    /** Since 0.0.3. */
    public static int virDomainShutdown(Handle domain) {
        return Call.number("virDomainShutdown", domain);
    }

    /** Since 0.9.10. */
    public static int virDomainShutdownFlags(Handle domain, int flags) {
        return Call.number("virDomainShutdownFlags", domain, flags);
    }

    /** Since 7.2.0. */
    public static int virDomainStartDirtyRateCalc(Handle domain, int seconds, int flags) {
        return Call.number("virDomainStartDirtyRateCalc", domain, seconds, flags);
    }

    /** Since 1.2.8. */
    public static void virDomainStatsRecordListFree(@Nullable Pointer stats) {
        Call.nothing("virDomainStatsRecordListFree", stats);
    }

    /** Since 0.0.3. */
    public static int virDomainSuspend(Handle domain) {
        return Call.number("virDomainSuspend", domain);
    }

    /** Since 0.1.1. */
    public static int virDomainUndefine(Handle domain) {
        return Call.number("virDomainUndefine", domain);
    }

    /** Since 0.9.4. */
    public static int virDomainUndefineFlags(Handle domain, int flags) {
        return Call.number("virDomainUndefineFlags", domain, flags);
    }

    /** Since 0.8.0. */
    public static int virDomainUpdateDeviceFlags(Handle domain, @Nullable XmlText xml, int flags) {
        return Call.number("virDomainUpdateDeviceFlags", domain, xml, flags);
    }
}
