package io.virt4j.integration.driver;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;

/** A guest that is paused before its first instruction, with room for all that can be plugged in, and no agent in it. */
final class LiveDomain {
    private LiveDomain() {}

    /** Starts one. */
    static Domain start(Connection connection, String name) {
        Domain domain = connection.defineDomain(xml(name));
        domain.start(Set.of(StartFlag.PAUSED));
        return domain;
    }

    static XmlText xml(String name) {
        return XmlText.of("""
                <domain type='qemu'>
                  <name>%s</name>
                  <maxMemory slots='4' unit='MiB'>1024</maxMemory>
                  <memory unit='MiB'>64</memory>
                  <vcpu current='1'>4</vcpu>
                  <os><type machine='q35'>hvm</type></os>
                  <features><acpi/></features>
                  <cpu>
                    <numa><cell id='0' cpus='0-3' memory='64' unit='MiB'/></numa>
                  </cpu>
                  <devices>
                    <emulator>/usr/bin/qemu-system-x86_64</emulator>
                    <controller type='pci' model='pcie-root'/>
                    <controller type='pci' model='pcie-root-port'/>
                    <controller type='pci' model='pcie-root-port'/>
                    <controller type='pci' model='pcie-root-port'/>
                    <controller type='pci' model='pcie-root-port'/>
                    <controller type='pci' model='pcie-root-port'/>
                    <controller type='pci' model='pcie-root-port'/>
                    <controller type='scsi' model='virtio-scsi'/>
                    <controller type='usb' model='qemu-xhci'/>
                    <disk type='file' device='cdrom'>
                      <target dev='sdc' bus='sata'/>
                    </disk>
                    <channel type='unix'>
                      <target type='virtio' name='org.qemu.guest_agent.0'/>
                    </channel>
                    <channel type='unix'>
                      <target type='virtio' name='com.example.0'/>
                    </channel>
                    <graphics type='vnc' autoport='yes'/>
                    <video><model type='vga'/></video>
                    <memballoon model='virtio'/>
                  </devices>
                </domain>
                """.formatted(name));
    }
}
