package io.virt4j;

import io.virt4j.domain.Domains;
import io.virt4j.domain.save.SavedDomains;
import io.virt4j.host.Host;
import io.virt4j.network.Networks;
import io.virt4j.networkinterface.NetworkInterfaces;
import io.virt4j.nodedevice.NodeDevices;
import io.virt4j.nwfilter.NetworkFilters;
import io.virt4j.secret.Secrets;
import io.virt4j.spi.Driver;
import io.virt4j.storage.StoragePools;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a virtualization host. Usable from any thread.
 *
 * <p>Drivers implement it; a method that a driver does not implement throws a {@link VirtException} for which
 * {@link VirtException#isNotSupported()} holds. Methods may be added: only drivers should implement this interface.
 */
public interface Connection
        extends HostObject,
                Host,
                Domains,
                StoragePools,
                NodeDevices,
                Secrets,
                NetworkFilters,
                NetworkInterfaces,
                SavedDomains,
                Networks {
    /**
     * Opens a connection for reading and writing.
     *
     * @param uri a libvirt URI such as {@code qemu:///system} or {@code test:///default}, one of this project's own
     *     such as {@code kvm:///embed}, or null for libvirt's default
     * @throws VirtException if no driver takes the URI, or the host cannot be reached or refuses
     * @see <a href="https://libvirt.org/uri.html">virConnectOpenAuth</a>
     */
    static Connection open(@Nullable String uri) {
        return open(uri, Set.of());
    }

    /** Opens a connection as {@link #open(String)} does, with flags. */
    static Connection open(@Nullable String uri, Set<OpenFlag> flags) {
        return open(uri, ConnectionOptions.of().flags(flags));
    }

    /**
     * Opens a connection as {@link #open(String)} does, with flags, to a host that may ask who it is that connects.
     *
     * @throws VirtException {@link ErrorCode#AUTH_FAILED} if the answers do not satisfy it
     */
    static Connection open(@Nullable String uri, Set<OpenFlag> flags, Authentication authentication) {
        return open(uri, ConnectionOptions.of().flags(flags).authentication(authentication));
    }

    /** Opens a connection as {@link #open(String)} does, with options. */
    static Connection open(@Nullable String uri, ConnectionOptions options) {
        Driver driver = Drivers.forUri(uri);
        Duration longest = options.deadline();
        return longest == null ? driver.open(uri, options) : Deadline.open(longest, () -> driver.open(uri, options));
    }

    /**
     * This connection with a deadline: no call on it, or on the objects that come from it and its events, takes longer.
     *
     * <p>A call that takes longer is abandoned: its caller gets an exception for which {@link VirtException#isTimeout()}
     * holds, while the call goes on in the background. The host may still do what was asked for; look before trying again.
     * What such a call returns in the end is closed. A call that had to wait for others and has not begun is taken back.
     * Channels, and methods that wait by their nature such as {@link #await}, take their time; an operation that is long by
     * its nature, such as a migration, is for an object of a connection without a deadline.
     *
     * @param longest that a call may take
     */
    default Connection within(Duration longest) {
        return Deadline.within(longest, this);
    }

    /**
     * Looks after the connection: the other end is asked for a sign of life after each {@code seconds} of silence, and the
     * connection is closed when {@code count} questions in a row got no answer. (virConnectSetKeepAlive)
     */
    default void keepAlive(int seconds, int count) {
        throw VirtException.notSupported("virConnectSetKeepAlive");
    }

    /**
     * The object of another library on the same native connection, such as libvirt-java's {@code org.libvirt.Connect}.
     *
     * @throws IllegalArgumentException if this connection has no such view
     */
    default <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new IllegalArgumentException("a " + getClass().getSimpleName() + " is no " + type.getName());
    }

    /** Closes the connection. Domains of it can be used no more. Closing twice does nothing. (virConnectClose) */
    @Override
    void close();
}
