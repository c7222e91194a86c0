package io.virt4j.libvirt.event;

import com.sun.jna.Callback;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.event.EventType;

/** The callbacks that libvirt takes for each type of event. */
final class Callbacks {
    private Callbacks() {}

    static Callback of(EventType<?> type, Registration<?>.Delivery delivery) {
        return switch (type.family()) {
            case DOMAIN -> DomainCallbacks.of(type.number(), delivery);
            case NETWORK -> ObjectCallbacks.network(type.number(), delivery);
            case STORAGE_POOL -> ObjectCallbacks.storagePool(type.number(), delivery);
            case NODE_DEVICE -> ObjectCallbacks.nodeDevice(type.number(), delivery);
            case SECRET -> ObjectCallbacks.secret(type.number(), delivery);
            case QEMU_MONITOR -> DomainCallbacks.qemu(delivery);
            case CONNECTION -> throw unknown("connection", type.number());
        };
    }

    static VirtException unknown(String family, int number) {
        return new VirtException(ErrorCode.INVALID_ARG, family + " events have no number " + number);
    }
}
