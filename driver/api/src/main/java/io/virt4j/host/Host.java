package io.virt4j.host;

import io.virt4j.Connection;
import io.virt4j.Version;
import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.Set;

/** The machine at the other end of a {@link Connection}, and the hypervisor on it. */
public interface Host extends HostCpus, HostMemory {
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

    /** What the host is and which guests it can run, as XML. (virConnectGetCapabilities) */
    default String capabilities() {
        throw VirtException.notSupported("virConnectGetCapabilities");
    }

    /** What a domain on a hypervisor can have, as XML. (virConnectGetDomainCapabilities) */
    default String domainCapabilities(Hypervisor hypervisor, Set<DomainCapabilitiesFlag> flags) {
        throw VirtException.notSupported("virConnectGetDomainCapabilities");
    }

    /** What a domain on a hypervisor can have, as XML. (virConnectGetDomainCapabilities) */
    default String domainCapabilities(Hypervisor hypervisor) {
        return domainCapabilities(hypervisor, Set.of());
    }

    /** What the host's firmware tells of the machine, as XML. (virConnectGetSysinfo) */
    default String sysinfo() {
        throw VirtException.notSupported("virConnectGetSysinfo");
    }

    /**
     * What AMD's secure encrypted virtualization offers here. (virNodeGetSEVInfo)
     *
     * @return values of {@link SevParameters}
     */
    default Parameters sevInfo() {
        throw VirtException.notSupported("virNodeGetSEVInfo");
    }

    /** Whether the other end can still be reached, as far as is known without asking it. (virConnectIsAlive) */
    default boolean isAlive() {
        throw VirtException.notSupported("virConnectIsAlive");
    }

    /** Whether what goes over the connection is encrypted. (virConnectIsEncrypted) */
    default boolean isEncrypted() {
        throw VirtException.notSupported("virConnectIsEncrypted");
    }

    /** Whether nobody can listen to the connection: it is encrypted, or does not leave the machine. (virConnectIsSecure) */
    default boolean isSecure() {
        throw VirtException.notSupported("virConnectIsSecure");
    }

    /**
     * Says on whose behalf the connection is used, for the host's access control. Only programs that it trusts may.
     * (virConnectSetIdentity)
     *
     * @param identity values of {@link IdentityParameters}
     */
    default void setIdentity(Parameters identity) {
        throw VirtException.notSupported("virConnectSetIdentity");
    }

    /**
     * Has the host sleep, guests and all; it begins soon after this returns. (virNodeSuspendForDuration)
     *
     * @param duration after which it wakes, in whole seconds, at least 60
     */
    default void suspendForDuration(SuspendTarget target, Duration duration) {
        throw VirtException.notSupported("virNodeSuspendForDuration");
    }
}
