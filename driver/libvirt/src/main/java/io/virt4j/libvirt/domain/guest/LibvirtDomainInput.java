package io.virt4j.libvirt.domain.guest;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainInjectNMI;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSendKey;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSendProcessSignal;

import io.virt4j.domain.guest.DomainInput;
import io.virt4j.domain.guest.KeycodeSet;
import io.virt4j.domain.guest.ProcessSignal;
import io.virt4j.libvirt.call.Arguments;
import io.virt4j.libvirt.session.NativeObject;
import java.time.Duration;

/** What is sent to a guest that libvirt manages. */
public interface LibvirtDomainInput extends DomainInput, NativeObject {
    @Override
    default void sendKey(KeycodeSet set, Duration hold, int... keycodes) {
        Arguments.between("hold", hold.toMillis(), 0, Integer.MAX_VALUE);
        virDomainSendKey(handle(), set.number(), (int) hold.toMillis(), keycodes, keycodes.length, 0);
    }

    @Override
    default void sendProcessSignal(long pid, ProcessSignal signal) {
        virDomainSendProcessSignal(handle(), pid, signal.number(), 0);
    }

    @Override
    default void injectNmi() {
        virDomainInjectNMI(handle(), 0);
    }
}
