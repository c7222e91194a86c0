package io.virt4j.domain.device;

import java.util.OptionalLong;

/** The traffic of a network interface, as the guest sees it. What the host does not count is empty. (virDomainInterfaceStats) */
public record InterfaceStats(
        OptionalLong receivedBytes,
        OptionalLong receivedPackets,
        OptionalLong receiveErrors,
        OptionalLong receiveDrops,
        OptionalLong sentBytes,
        OptionalLong sentPackets,
        OptionalLong sendErrors,
        OptionalLong sendDrops) {}
