package io.virt4j.domain.guest;

import io.virt4j.VirtException;
import java.time.Duration;

/** What is sent to a running guest: keys and signals. */
public interface DomainInput {
    /**
     * Presses keys together and lets go of them. (virDomainSendKey)
     *
     * @param hold how long they are down, in whole milliseconds
     * @param keycodes at most 16, which mean what {@code set} says
     */
    default void sendKey(KeycodeSet set, Duration hold, int... keycodes) {
        throw VirtException.notSupported("virDomainSendKey");
    }

    /**
     * Sends a signal to a process of a container. (virDomainSendProcessSignal)
     *
     * @param pid by the container's count; negative for a group of processes
     */
    default void sendProcessSignal(long pid, ProcessSignal signal) {
        throw VirtException.notSupported("virDomainSendProcessSignal");
    }

    /** Sends an interrupt that cannot be masked, upon which many a guest panics and dumps its memory. (virDomainInjectNMI) */
    default void injectNmi() {
        throw VirtException.notSupported("virDomainInjectNMI");
    }
}
