package io.virt4j.domain.qemu;

import io.virt4j.VirtException;
import io.virt4j.domain.Domain;

/** What libvirt does with QEMU alone. */
public interface QemuDomains {
    /** Takes over a QEMU that was started without libvirt. New libvirts no longer can. (virDomainQemuAttach) */
    default Domain qemuAttach(int pid) {
        throw VirtException.notSupported("virDomainQemuAttach");
    }
}
