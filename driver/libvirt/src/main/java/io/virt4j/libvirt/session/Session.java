package io.virt4j.libvirt.session;

import io.virt4j.Subscription;
import io.virt4j.event.EventType;
import io.virt4j.libvirt.call.Handle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the objects of one connection share: the native connection, which may be another one after a loss. */
public interface Session {
    /**
     * The native connection now.
     *
     * @throws io.virt4j.VirtException {@link io.virt4j.VirtException#isConnectionLost()} while there is none
     */
    Handle handle();

    /** Whether a lost connection is replaced, so that objects have to be found again. */
    boolean isResilient();

    /**
     * Has a listener hear of events.
     *
     * @param object the only one whose events are wanted; null for all
     */
    <E> Subscription subscribe(EventType<E> type, @Nullable NativeObject object, Consumer<? super E> listener);
}
