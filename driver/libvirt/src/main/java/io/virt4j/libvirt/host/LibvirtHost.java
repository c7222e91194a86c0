package io.virt4j.libvirt.host;

import static io.virt4j.libvirt.binding.HostCalls.virConnectGetHostname;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetLibVersion;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetType;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetURI;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetVersion;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetInfo;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetSecurityModel;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.Version;
import io.virt4j.host.Host;
import io.virt4j.host.NodeInfo;
import io.virt4j.host.SecurityModel;
import io.virt4j.libvirt.call.Library;
import io.virt4j.libvirt.session.NativeObject;

/** What libvirt tells of a host. */
interface LibvirtHost extends Host, NativeObject {
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
        return Library.version();
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
}
