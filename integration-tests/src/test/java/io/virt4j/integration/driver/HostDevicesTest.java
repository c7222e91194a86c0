package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceFilter;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nodedevice.NodeDeviceFilter;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The devices and the network interfaces of a real host. */
class HostDevicesTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @BeforeAll
    static void addInterfaces() throws Exception {
        String commands =
                "ip link add br7 address 52:54:00:6d:90:07 type bridge && ip link add port1 type veth peer name"
                        + " port2 && ip link set port1 up && ip link set port2 up";
        assertThat(host.run("sh", "-c", commands).stderr()).isEmpty();
    }

    @Test
    void listsDevicesByTheirCapabilities(Connection connection) {
        assertThat(connection.nodeDevices(Set.of(NodeDeviceFilter.CAP_SYSTEM)))
                .extracting(NodeDevice::name)
                .containsExactly("computer");
        assertThat(connection.nodeDevices(Set.of(NodeDeviceFilter.CAP_NET, NodeDeviceFilter.ACTIVE)))
                .extracting(NodeDevice::name)
                .contains("net_lo_00_00_00_00_00_00");
        assertThat(connection.nodeDevices(Set.of(NodeDeviceFilter.INACTIVE))).isEmpty();
        assertThat(connection.nodeDevices()).hasSize(connection.numberOfNodeDevices(null));
        assertThat(connection.nodeDeviceNames("net")).contains("net_lo_00_00_00_00_00_00");
    }

    @Test
    void describesADevice(Connection connection) {
        NodeDevice loopback = connection.nodeDeviceByName("net_lo_00_00_00_00_00_00");

        assertThat(loopback.parent()).contains("computer");
        assertThat(loopback.capabilities()).containsExactly("net");
        assertThat(loopback.xml()).contains("<interface>lo</interface>");
        assertThat(loopback.isActive()).isTrue();
        assertThat(loopback.isPersistent()).isFalse();
        assertThat(loopback.isAutostart()).isFalse();
        assertThat(connection.nodeDeviceByName("computer").parent()).isEmpty();
    }

    @Test
    void passesChangesOfDevicesOnForTheHostToJudge(Connection connection) {
        NodeDevice computer = connection.nodeDeviceByName("computer");
        XmlText mediated = XmlText.of(
                "<device><parent>computer</parent><capability type='mdev'><type id='x'/>" + "</capability></device>");

        assertFails("virNodeDeviceCreate", computer::start);
        assertFails("virNodeDeviceReset", computer::reset);
        assertFails("virNodeDeviceReAttach", computer::reattach);
        assertFails("virNodeDeviceDettach", computer::detach);
        assertFails("virNodeDeviceDetachFlags", () -> computer.detach("vfio"));
        assertFails("virNodeDeviceUndefine", computer::undefine);
        assertFails("virNodeDeviceSetAutostart", () -> computer.setAutostart(false));
        assertFails("virNodeDeviceDestroy", computer::destroy);
        assertFails("virNodeDeviceDefineXML", () -> connection.defineNodeDevice(mediated));
        assertFails("virNodeDeviceCreateXML", () -> connection.createNodeDevice(mediated));
        assertFails(
                "virNodeDeviceLookupSCSIHostByWWN",
                () -> connection.scsiHostByWwn("2000000012341234", "1000000012341234"));
        // On libvirt before 10.1 there is no such function.
        assertThatThrownBy(() -> computer.update(mediated)).isInstanceOf(VirtException.class);
    }

    @Test
    void listsTheInterfacesOfTheHost(Connection connection) {
        assertThat(connection.networkInterfaces())
                .extracting(NetworkInterface::name)
                .contains("br7", "port1", "port2");
        assertThat(connection.networkInterfaces(Set.of(NetworkInterfaceFilter.ACTIVE)))
                .extracting(NetworkInterface::name)
                .containsExactlyInAnyOrder("port1", "port2");
        assertThat(connection.networkInterfaces(Set.of(NetworkInterfaceFilter.INACTIVE)))
                .extracting(NetworkInterface::name)
                .contains("br7")
                .doesNotContain("port1", "port2");
        assertThat(connection.networkInterfaceNames()).containsExactlyInAnyOrder("port1", "port2");
        assertThat(connection.numberOfNetworkInterfaces()).isEqualTo(2);
        assertThat(connection.definedNetworkInterfaceNames()).contains("br7").doesNotContain("port1", "port2");
        assertThat(connection.numberOfDefinedNetworkInterfaces())
                .isEqualTo(connection.definedNetworkInterfaceNames().size());
    }

    @Test
    void describesAnInterface(Connection connection) {
        NetworkInterface bridge = connection.networkInterfaceByMacString("52:54:00:6d:90:07");

        assertThat(bridge.name()).isEqualTo("br7");
        assertThat(bridge.macString()).isEqualTo("52:54:00:6d:90:07");
        assertThat(bridge.isActive()).isFalse();
        assertThat(bridge.xml()).contains("<interface type='bridge' name='br7'>");
    }

    /** @param function the one that is called and fails */
    private static void assertFails(String function, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains(function));
    }
}
