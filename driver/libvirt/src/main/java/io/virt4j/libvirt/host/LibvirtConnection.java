package io.virt4j.libvirt.host;

import static io.virt4j.libvirt.binding.HostCalls.virConnectSetKeepAlive;

import io.virt4j.Connection;
import io.virt4j.Subscription;
import io.virt4j.event.EventType;
import io.virt4j.libvirt.ConnectionView;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.domain.LibvirtDomains;
import io.virt4j.libvirt.domain.save.LibvirtSavedDomains;
import io.virt4j.libvirt.network.LibvirtNetworks;
import io.virt4j.libvirt.networkinterface.LibvirtNetworkInterfaces;
import io.virt4j.libvirt.nodedevice.LibvirtNodeDevices;
import io.virt4j.libvirt.nwfilter.LibvirtNetworkFilters;
import io.virt4j.libvirt.secret.LibvirtSecrets;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import io.virt4j.libvirt.storage.LibvirtStoragePools;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection that libvirt holds. */
public final class LibvirtConnection
        implements Connection,
                Session,
                LibvirtHost,
                LibvirtDomains,
                LibvirtStoragePools,
                LibvirtNodeDevices,
                LibvirtSecrets,
                LibvirtNetworkFilters,
                LibvirtNetworkInterfaces,
                LibvirtSavedDomains,
                LibvirtNetworks {
    private final Link link;

    /** A connection on a native one, whose handle it takes over. */
    public LibvirtConnection(Handle handle) {
        link = new PlainLink(this, handle);
    }

    private LibvirtConnection(Opening opening) {
        link = new ResilientLink(this, opening);
    }

    /** Opens a connection that comes back by itself when it was lost. */
    public static LibvirtConnection resilient(Opening opening) {
        return new LibvirtConnection(opening);
    }

    @Override
    public Session session() {
        return this;
    }

    @Override
    public Handle handle() {
        return link.handle();
    }

    @Override
    public boolean isResilient() {
        return link.isResilient();
    }

    @Override
    public <E> Subscription subscribe(EventType<E> type, @Nullable NativeObject object, Consumer<? super E> listener) {
        return link.subscribe(type, object, listener);
    }

    @Override
    public <E> Subscription on(EventType<E> type, Consumer<? super E> listener) {
        return subscribe(type, null, listener);
    }

    @Override
    public void keepAlive(int seconds, int count) {
        virConnectSetKeepAlive(handle(), seconds, count);
        link.keepAlive(seconds, count);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        for (ConnectionView<?> view : ServiceLoader.load(ConnectionView.class, ConnectionView.class.getClassLoader())) {
            if (view.type().equals(type)) {
                return type.cast(view.of(handle().share()));
            }
        }
        return Connection.super.unwrap(type);
    }

    @Override
    public void close() {
        link.close();
    }
}
