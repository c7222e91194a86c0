package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nodedevice.NodeDeviceFilter;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class NodeDeviceTest {
    private static final XmlText PORT = XmlText.of("""
            <device>
              <parent>scsi_host1</parent>
              <capability type='scsi_host'>
                <capability type='fc_host'><wwnn>2000000000000001</wwnn><wwpn>1000000000000001</wwpn></capability>
              </capability>
            </device>
            """);

    private Connection host;

    @BeforeEach
    void connect() {
        host = TestDriver.open();
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void listsDevicesByTheirCapabilities() {
        assertThat(host.nodeDevices())
                .extracting(NodeDevice::name)
                .containsExactlyInAnyOrder("computer", "scsi_host1", "scsi_host2", "scsi_host11");
        assertThat(host.nodeDevices(Set.of(NodeDeviceFilter.CAP_SYSTEM)))
                .extracting(NodeDevice::name)
                .containsExactly("computer");
        assertThat(host.nodeDevices(Set.of(NodeDeviceFilter.CAP_SYSTEM, NodeDeviceFilter.CAP_VPORTS)))
                .hasSize(3);
        assertThat(host.nodeDevices(Set.of(NodeDeviceFilter.CAP_USB_DEV))).isEmpty();
    }

    @Test
    void listsTheNamesOfDevices() {
        assertThat(host.numberOfNodeDevices(null)).isEqualTo(4);
        assertThat(host.nodeDeviceNames("system")).containsExactly("computer");
        assertThat(host.nodeDeviceNames("usb")).isEmpty();
    }

    @Test
    void describesADevice() {
        NodeDevice adapter = host.nodeDeviceByName("scsi_host1");

        assertThat(adapter.parent()).contains("computer");
        assertThat(host.nodeDeviceByName("computer").parent()).isEmpty();
        assertThat(adapter.capabilities()).containsExactly("scsi_host");
        assertThat(adapter.numberOfCapabilities()).isEqualTo(1);
        assertThat(adapter.xml()).contains("<wwnn>2000000012341234</wwnn>");
        assertThat(adapter).hasToString("scsi_host1");
    }

    @Test
    void makesAndEndsAVirtualPort() {
        NodeDevice port = host.createNodeDevice(PORT);
        assertThat(port.parent()).contains("scsi_host1");
        assertThat(host.numberOfNodeDevices(null)).isEqualTo(5);

        port.destroy();

        assertThat(host.numberOfNodeDevices(null)).isEqualTo(4);
        assertNotFound(() -> host.nodeDeviceByName(port.name()));
    }

    @Test
    void saysWhatThereIsNot() {
        assertNotFound(() -> host.nodeDeviceByName("nosuch"));
    }

    @Test
    void answersThatADriverLacksAFunction() {
        NodeDevice adapter = host.nodeDeviceByName("scsi_host1");

        assertLacks(adapter::detach);
        assertLacks(() -> adapter.detach("vfio"));
        assertLacks(adapter::reattach);
        assertLacks(adapter::reset);
        assertLacks(adapter::start);
        assertLacks(adapter::undefine);
        assertLacks(adapter::isActive);
        assertLacks(adapter::isPersistent);
        assertLacks(adapter::isAutostart);
        assertLacks(() -> adapter.setAutostart(true));
        assertLacks(() -> adapter.update(PORT));
        assertLacks(() -> host.defineNodeDevice(PORT));
        assertLacks(() -> host.scsiHostByWwn("2000000012341234", "1000000012341234"));
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
    }

    private static void assertLacks(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotSupported()).isTrue());
    }
}
