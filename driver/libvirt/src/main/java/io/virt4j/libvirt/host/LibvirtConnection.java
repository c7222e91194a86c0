package io.virt4j.libvirt.host;

import static io.virt4j.libvirt.binding.HostCalls.virConnectSetKeepAlive;

import io.virt4j.Connection;
import io.virt4j.Subscription;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.libvirt.ConnectionView;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.domain.LibvirtDomains;
import io.virt4j.libvirt.domain.save.LibvirtSavedDomains;
import io.virt4j.libvirt.event.LifecycleSubscription;
import io.virt4j.libvirt.session.Session;
import io.virt4j.libvirt.storage.LibvirtStoragePools;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A connection that libvirt holds. */
public final class LibvirtConnection
        implements Connection, Session, LibvirtHost, LibvirtDomains, LibvirtSavedDomains, LibvirtStoragePools {
    private final Handle handle;
    private final Set<LifecycleSubscription> subscriptions = ConcurrentHashMap.newKeySet();

    public LibvirtConnection(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Session session() {
        return this;
    }

    @Override
    public Handle handle() {
        return handle;
    }

    @Override
    public Subscription onLifecycle(Consumer<LifecycleEvent> listener) {
        LifecycleSubscription subscription = LifecycleSubscription.open(this, listener, subscriptions::remove);
        subscriptions.add(subscription);
        if (!handle.isOpen()) {
            // Closed on another thread, which may have looked for subscriptions before this one was among them.
            subscription.close();
        }
        return subscription;
    }

    @Override
    public void keepAlive(int seconds, int count) {
        virConnectSetKeepAlive(handle, seconds, count);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        for (ConnectionView<?> view : ServiceLoader.load(ConnectionView.class, ConnectionView.class.getClassLoader())) {
            if (view.type().equals(type)) {
                return type.cast(view.of(handle.share()));
            }
        }
        return Connection.super.unwrap(type);
    }

    @Override
    public void close() {
        handle.close();
        // Each holds the native connection.
        subscriptions.forEach(LifecycleSubscription::close);
    }
}
