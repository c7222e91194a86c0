package io.virt4j.integration.driver;

import io.virt4j.xml.XmlText;

/** Documents of guests that need no operating system: QEMU itself is what tests look at. */
final class Guests {
    private Guests() {}

    /** A small machine that does nothing. */
    static XmlText idle(String name) {
        return XmlText.of("""
                <domain type='qemu'>
                  <name>%s</name>
                  <memory unit='MiB'>16</memory>
                  <vcpu>1</vcpu>
                  <os><type machine='q35'>hvm</type></os>
                  <devices>
                    <emulator>/usr/bin/qemu-system-x86_64</emulator>
                    <controller type='pci' model='pcie-root'/>
                    <controller type='pci' model='pcie-root-port'/>
                    <controller type='pci' model='pcie-root-port'/>
                    <controller type='usb' model='none'/>
                    <memballoon model='none'/>
                  </devices>
                </domain>
                """.formatted(name));
    }
}
