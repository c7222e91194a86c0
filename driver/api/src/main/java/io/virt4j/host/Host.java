package io.virt4j.host;

import io.virt4j.Connection;
import io.virt4j.Version;
import io.virt4j.VirtException;

/** The machine at the other end of a {@link Connection}, and the hypervisor on it. */
public interface Host {
    /** The URI of this connection in full, as the driver resolved it. (virConnectGetURI) */
    String uri();

    /** The name of the hypervisor driver, such as {@code QEMU}. (virConnectGetType) */
    String type();

    /** The hypervisor's version; 0.0.0 where it is not known. (virConnectGetVersion) */
    default Version version() {
        throw VirtException.notSupported("virConnectGetVersion");
    }

    /** The version of the library that serves this connection. (virGetVersion) */
    Version libraryVersion();

    /** The version of libvirt at the other end. (virConnectGetLibVersion) */
    default Version daemonVersion() {
        throw VirtException.notSupported("virConnectGetLibVersion");
    }

    /** The host's name. (virConnectGetHostname) */
    default String hostname() {
        throw VirtException.notSupported("virConnectGetHostname");
    }

    /** The host's processors and memory. (virNodeGetInfo) */
    default NodeInfo nodeInfo() {
        throw VirtException.notSupported("virNodeGetInfo");
    }

    /** The security model that confines guests here. (virNodeGetSecurityModel) */
    default SecurityModel securityModel() {
        throw VirtException.notSupported("virNodeGetSecurityModel");
    }
}
