package io.virt4j.libvirt.host;

import com.sun.jna.Pointer;
import io.virt4j.Authentication;
import io.virt4j.VirtException;
import io.virt4j.libvirt.binding.LibraryCalls;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How a native connection is opened, so that it can be opened again.
 *
 * @param uri null for libvirt's default
 * @param flags of virConnectOpenAuth
 * @param authentication who answers questions; null for nobody
 */
public record Opening(
        @Nullable String uri, int flags, @Nullable Authentication authentication) {
    /**
     * Opens a native connection.
     *
     * @throws VirtException if the host cannot be reached or refuses
     */
    public Handle open() {
        return authentication == null ? open(null) : new Questions(authentication).during(this::open);
    }

    /** Opens a native connection; libvirt finds a struct _virConnectAuth at {@code auth}. */
    private Handle open(@Nullable Pointer auth) {
        return handle(() -> LibraryCalls.virConnectOpenAuth(uri, auth, flags));
    }

    /** A connection on a native one that another library holds too, with a reference of its own. (virConnectRef) */
    public static Handle share(long address) {
        return handle(() -> {
            Call.number("virConnectRef", address);
            return address;
        });
    }

    /** The event loop must run before a connection opens, and as long as it is open. */
    private static Handle handle(LongSupplier address) {
        EventLoop.acquire();
        try {
            return Handle.ofConnection(address.getAsLong(), EventLoop::release);
        } catch (RuntimeException e) {
            EventLoop.release();
            throw e;
        }
    }
}
