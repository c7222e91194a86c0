package io.virt4j.libvirt.host;

import static io.virt4j.libvirt.binding.DomainCalls.virConnectGetDomainCapabilities;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetCapabilities;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetHostname;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetLibVersion;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetSysinfo;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetType;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetURI;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetVersion;
import static io.virt4j.libvirt.binding.HostCalls.virConnectIsAlive;
import static io.virt4j.libvirt.binding.HostCalls.virConnectIsEncrypted;
import static io.virt4j.libvirt.binding.HostCalls.virConnectIsSecure;
import static io.virt4j.libvirt.binding.HostCalls.virConnectSetIdentity;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetInfo;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetSEVInfo;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetSecurityModel;
import static io.virt4j.libvirt.binding.HostCalls.virNodeSuspendForDuration;
import static io.virt4j.libvirt.binding.LibraryCalls.virGetVersion;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.Flag;
import io.virt4j.Version;
import io.virt4j.host.DomainCapabilitiesFlag;
import io.virt4j.host.Host;
import io.virt4j.host.Hypervisor;
import io.virt4j.host.NodeInfo;
import io.virt4j.host.SecurityModel;
import io.virt4j.host.SuspendTarget;
import io.virt4j.libvirt.call.Arguments;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.Set;

/** What libvirt tells of a host. */
interface LibvirtHost extends Host, LibvirtHostCpus, LibvirtHostMemory, NativeObject {
    int NODE_INFO_SIZE = 64; // struct _virNodeInfo
    int SECURITY_MODEL_BUFFER = 257; // VIR_SECURITY_MODEL_BUFLEN, VIR_SECURITY_DOI_BUFLEN

    @Override
    default String uri() {
        return virConnectGetURI(handle());
    }

    @Override
    default String type() {
        return virConnectGetType(handle());
    }

    @Override
    default Version version() {
        long[] version = new long[1];
        virConnectGetVersion(handle(), version);
        return Version.of(version[0]);
    }

    @Override
    default Version libraryVersion() {
        long[] version = new long[1];
        virGetVersion(version, null, null);
        return Version.of(version[0]);
    }

    @Override
    default Version daemonVersion() {
        long[] version = new long[1];
        virConnectGetLibVersion(handle(), version);
        return Version.of(version[0]);
    }

    @Override
    default String hostname() {
        return virConnectGetHostname(handle());
    }

    @Override
    default NodeInfo nodeInfo() {
        try (Memory info = new Memory(NODE_INFO_SIZE)) {
            virNodeGetInfo(handle(), info);
            return nodeInfo(info);
        }
    }

    /** Reads a struct _virNodeInfo. */
    private static NodeInfo nodeInfo(Pointer info) {
        return new NodeInfo(
                info.getString(0, "UTF-8"), // char model[32]
                io.virt4j.xml.Memory.ofKibibytes(info.getLong(32)),
                info.getInt(40),
                info.getInt(44),
                info.getInt(48),
                info.getInt(52),
                info.getInt(56),
                info.getInt(60));
    }

    @Override
    default SecurityModel securityModel() {
        try (Memory model = new Memory(2 * SECURITY_MODEL_BUFFER)) { // struct _virSecurityModel
            virNodeGetSecurityModel(handle(), model);
            return new SecurityModel(model.getString(0, "UTF-8"), model.getString(SECURITY_MODEL_BUFFER, "UTF-8"));
        }
    }

    @Override
    default String capabilities() {
        return virConnectGetCapabilities(handle());
    }

    @Override
    default String domainCapabilities(Hypervisor hypervisor, Set<DomainCapabilitiesFlag> flags) {
        return virConnectGetDomainCapabilities(
                handle(),
                hypervisor.emulator(),
                hypervisor.architecture(),
                hypervisor.machine(),
                hypervisor.virtType(),
                Flag.bits(flags));
    }

    @Override
    default String sysinfo() {
        return virConnectGetSysinfo(handle(), 0);
    }

    @Override
    default Parameters sevInfo() {
        long[] structs = new long[1];
        int[] count = new int[1];
        virNodeGetSEVInfo(handle(), structs, count, 0);
        return ParameterArray.taken(structs[0], count[0]);
    }

    @Override
    default boolean isAlive() {
        return virConnectIsAlive(handle()) == 1;
    }

    @Override
    default boolean isEncrypted() {
        return virConnectIsEncrypted(handle()) == 1;
    }

    @Override
    default boolean isSecure() {
        return virConnectIsSecure(handle()) == 1;
    }

    @Override
    default void setIdentity(Parameters identity) {
        try (ParameterArray array = new ParameterArray(identity)) {
            virConnectSetIdentity(handle(), array.structs(), array.count(), 0);
        }
    }

    @Override
    default void suspendForDuration(SuspendTarget target, Duration duration) {
        // libvirt takes the number without its sign.
        Arguments.between("duration in seconds", duration.toSeconds(), 0, Long.MAX_VALUE);
        virNodeSuspendForDuration(handle(), target.number(), duration.toSeconds(), 0);
    }
}
