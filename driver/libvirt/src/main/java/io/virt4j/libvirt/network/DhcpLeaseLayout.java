package io.virt4j.libvirt.network;

import com.sun.jna.Pointer;
import io.virt4j.network.DhcpLease;
import io.virt4j.network.IpAddressType;
import java.time.Instant;
import java.util.Optional;

/** Where the fields of a struct _virNetworkDHCPLease are, on Linux with 64-bit pointers. (libvirt-network.h) */
final class DhcpLeaseLayout {
    /** The expiry of a lease that does not expire. */
    private static final long NEVER = 0;

    private DhcpLeaseLayout() {}

    static DhcpLease lease(Pointer lease) {
        long expiry = lease.getLong(8);
        return new DhcpLease(
                text(lease, 0).orElse(""),
                expiry == NEVER ? Optional.empty() : Optional.of(instant(expiry)),
                new IpAddressType(lease.getInt(16)),
                text(lease, 24),
                text(lease, 32),
                text(lease, 40).orElse(""),
                lease.getInt(48),
                text(lease, 56),
                text(lease, 64));
    }

    /** What the host says is not trusted to be a time that there is. */
    private static Instant instant(long seconds) {
        return Instant.ofEpochSecond(Math.min(seconds, Instant.MAX.getEpochSecond()));
    }

    private static Optional<String> text(Pointer lease, long offset) {
        return Optional.ofNullable(lease.getPointer(offset)).map(text -> text.getString(0, "UTF-8"));
    }
}
