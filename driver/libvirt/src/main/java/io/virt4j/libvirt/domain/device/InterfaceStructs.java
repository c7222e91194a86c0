package io.virt4j.libvirt.domain.device;

import com.sun.jna.Pointer;
import io.virt4j.domain.device.InterfaceAddress;
import io.virt4j.domain.device.InterfaceAddresses;
import io.virt4j.domain.device.InterfaceStats;
import io.virt4j.network.IpAddressType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where the fields of the structs are that tell of network interfaces. (libvirt-domain.h) */
final class InterfaceStructs {
    static final int STATS_SIZE = 64; // struct _virDomainInterfaceStats

    private static final int ADDRESS_SIZE = 24; // struct _virDomainInterfaceIPAddress

    private InterfaceStructs() {}

    /** Reads a struct _virDomainInterfaceStats. */
    static InterfaceStats stats(Pointer stats) {
        return new InterfaceStats(
                counter(stats, 0),
                counter(stats, 8),
                counter(stats, 16),
                counter(stats, 24),
                counter(stats, 32),
                counter(stats, 40),
                counter(stats, 48),
                counter(stats, 56));
    }

    private static OptionalLong counter(Pointer stats, int at) {
        long counter = stats.getLong(at);
        return counter == -1 ? OptionalLong.empty() : OptionalLong.of(counter);
    }

    /** Reads a struct _virDomainInterface. */
    static InterfaceAddresses addresses(Pointer of) {
        int count = of.getInt(16);
        Pointer array = of.getPointer(24);
        List<InterfaceAddress> addresses = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            addresses.add(address(array.share((long) i * ADDRESS_SIZE)));
        }
        return new InterfaceAddresses(text(of.getPointer(0)).orElse(""), text(of.getPointer(8)), addresses);
    }

    private static InterfaceAddress address(Pointer address) {
        return new InterfaceAddress(
                new IpAddressType(address.getInt(0)),
                text(address.getPointer(8)).orElse(""),
                address.getInt(16));
    }

    private static Optional<String> text(@Nullable Pointer text) {
        return text == null ? Optional.empty() : Optional.of(text.getString(0, "UTF-8"));
    }
}
