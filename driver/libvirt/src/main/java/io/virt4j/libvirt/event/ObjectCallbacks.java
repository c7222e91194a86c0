package io.virt4j.libvirt.event;

import com.sun.jna.Callback;
import io.virt4j.event.NetworkChange;
import io.virt4j.event.NetworkLifecycleEvent;
import io.virt4j.event.NetworkMetadataEvent;
import io.virt4j.event.NodeDeviceChange;
import io.virt4j.event.NodeDeviceEvent;
import io.virt4j.event.NodeDeviceLifecycleEvent;
import io.virt4j.event.SecretChange;
import io.virt4j.event.SecretEvent;
import io.virt4j.event.SecretLifecycleEvent;
import io.virt4j.event.StoragePoolChange;
import io.virt4j.event.StoragePoolEvent;
import io.virt4j.event.StoragePoolLifecycleEvent;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.network.Network;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.secret.Secret;
import io.virt4j.storage.StoragePool;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The callbacks for events of what is no domain: changes in its life (number 0), and one more. */
final class ObjectCallbacks {
    private static final int LIFECYCLE = 0;
    private static final int OTHER = 1;

    private ObjectCallbacks() {}

    static Callback network(int number, Registration<?>.Delivery delivery) {
        if (number == OTHER) {
            return (DomainCallbacks.OfNumberAndText) (connection, network, type, uri, opaque) -> delivery.of(
                    network, object -> new NetworkMetadataEvent((Network) object, type, DomainCallbacks.optional(uri)));
        }
        return lifecycle(
                number,
                delivery,
                (object, change) -> new NetworkLifecycleEvent((Network) object, new NetworkChange(change)));
    }

    static Callback storagePool(int number, Registration<?>.Delivery delivery) {
        return number == OTHER
                ? generic(delivery, object -> new StoragePoolEvent((StoragePool) object))
                : lifecycle(
                        number,
                        delivery,
                        (object, change) ->
                                new StoragePoolLifecycleEvent((StoragePool) object, new StoragePoolChange(change)));
    }

    static Callback nodeDevice(int number, Registration<?>.Delivery delivery) {
        return number == OTHER
                ? generic(delivery, object -> new NodeDeviceEvent((NodeDevice) object))
                : lifecycle(
                        number,
                        delivery,
                        (object, change) ->
                                new NodeDeviceLifecycleEvent((NodeDevice) object, new NodeDeviceChange(change)));
    }

    static Callback secret(int number, Registration<?>.Delivery delivery) {
        return number == OTHER
                ? generic(delivery, object -> new SecretEvent((Secret) object))
                : lifecycle(
                        number,
                        delivery,
                        (object, change) -> new SecretLifecycleEvent((Secret) object, new SecretChange(change)));
    }

    private static Callback lifecycle(
            int number, Registration<?>.Delivery delivery, BiFunction<NativeObject, Integer, ?> event) {
        if (number != LIFECYCLE) {
            throw Callbacks.unknown("these", number);
        }
        return (DomainCallbacks.OfNumbers) (connection, of, change, detail, opaque) -> {
            delivery.of(of, object -> event.apply(object, change));
            return 0;
        };
    }

    private static Callback generic(Registration<?>.Delivery delivery, Function<NativeObject, ?> event) {
        return (DomainCallbacks.Generic) (connection, of, opaque) -> delivery.of(of, event);
    }
}
