package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.Connection;
import io.virt4j.Version;
import io.virt4j.VirtException;
import io.virt4j.network.DhcpLease;
import io.virt4j.network.IpAddressType;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkCreateFlag;
import io.virt4j.network.NetworkDefineFlag;
import io.virt4j.network.NetworkFilter;
import io.virt4j.network.NetworkMetadataType;
import io.virt4j.network.NetworkPort;
import io.virt4j.network.NetworkUpdateCommand;
import io.virt4j.network.NetworkUpdateFlag;
import io.virt4j.network.NetworkUpdateSection;
import io.virt4j.network.NetworkXmlFlag;
import io.virt4j.network.PortCreateFlag;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Networks of a real host, with a real bridge and a real DHCP server. */
class NetworkTest {
    private static final Set<NetworkUpdateFlag> BOTH =
            Set.of(NetworkUpdateFlag.AFFECT_LIVE, NetworkUpdateFlag.AFFECT_CONFIG);

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void givesAnAddressToWhoeverAsksForOne(Connection connection) throws Exception {
        assumeTrue(
                host.run("sh", "-c", "command -v dnsmasq && busybox udhcpc --help 2>&1 | grep Usage")
                                .exitCode()
                        == 0,
                "needs dnsmasq (package dnsmasq-base) and busybox's udhcpc");
        Network network = connection.createNetwork(withAddresses("leases", 71));
        assertThat(network.dhcpLeases()).isEmpty();

        CommandResult asked = host.run("sh", "-ec", """
                ip link add guest0 type veth peer name guest1
                ip link set guest0 master leases0 up
                ip link set guest1 address 52:54:00:6d:90:01 up
                busybox udhcpc -f -i guest1 -n -q -s /bin/true -x hostname:web1 -t 20 -T 1
                """);

        assertThat(asked.exitCode()).as(asked.stderr()).isZero();
        List<DhcpLease> leases = awaitLeases(network);
        assertThat(leases).hasSize(1);
        DhcpLease lease = leases.get(0);
        assertThat(lease.interfaceName()).isEqualTo("leases0");
        assertThat(lease.type()).isEqualTo(IpAddressType.IPV4);
        assertThat(lease.mac()).contains("52:54:00:6d:90:01");
        assertThat(lease.address()).startsWith("192.168.71.");
        assertThat(lease.prefix()).isEqualTo(24);
        assertThat(lease.hostname()).contains("web1");
        assertThat(lease.iaid()).isEmpty();
        assertThat(lease.expiry().orElseThrow()).isAfter(Instant.now());
        assertThat(network.dhcpLeases("52:54:00:6d:90:01")).isEqualTo(leases);
        assertThat(network.dhcpLeases("52:54:00:6d:90:99")).isEmpty();
        network.destroy();
    }

    @Test
    void leadsANetworkFromItsDefinitionToOblivion(Connection connection) throws Exception {
        Network network = connection.defineNetwork(bridge("life"), Set.of(NetworkDefineFlag.VALIDATE));
        assertThat(connection.definedNetworkNames()).contains("life");

        network.start();
        assertThat(network.bridgeName()).isEqualTo("life0");
        assertThat(host.run("ip", "link", "show", "life0").exitCode()).isZero();
        network.setAutostart(true);
        assertThat(connection.networks(Set.of(NetworkFilter.ACTIVE, NetworkFilter.AUTOSTART)))
                .extracting(Network::name)
                .contains("life");
        assertThat(connection.networkByUuid(network.uuid()).name()).isEqualTo("life");

        network.undefine();
        assertThat(network.isPersistent()).isFalse();
        network.destroy();
        assertThatThrownBy(() -> connection.networkByName("life"))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
        assertThatThrownBy(network::xml).isInstanceOf(VirtException.class);
    }

    @Test
    void refusesADocumentThatIsNotValid(Connection connection) {
        XmlText wrong = XmlText.of("<network><name>wrong</name><bridge name='wrong0'/><nonsense/></network>");

        assertThatThrownBy(() -> connection.createNetwork(wrong, Set.of(NetworkCreateFlag.VALIDATE)))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("nonsense");
    }

    @Test
    void changesANetworkWhileItRuns(Connection connection) throws Exception {
        Network network = connection.defineNetwork(withAddresses("update", 72));
        network.start();

        network.update(
                NetworkUpdateCommand.ADD_LAST,
                NetworkUpdateSection.IP_DHCP_HOST,
                0,
                XmlText.of("<host mac='52:54:00:6d:90:03' name='web3' ip='192.168.72.33'/>"),
                BOTH);

        assertThat(network.xml()).contains("192.168.72.33");
        assertThat(network.xml(Set.of(NetworkXmlFlag.INACTIVE))).contains("192.168.72.33");
        assertThat(host.run("cat", "/var/lib/libvirt/dnsmasq/update.hostsfile").stdout())
                .contains("52:54:00:6d:90:03");
        network.destroy();
        network.undefine();
    }

    @Test
    void makesAndRemovesPorts(Connection connection) {
        Network network = connection.createNetwork(bridge("ports"));
        UUID uuid = UUID.fromString("5d744f21-ba4a-4d6e-bdb2-30a35ff3207d");
        assertThat(network.ports()).isEmpty();

        NetworkPort port = network.createPort(XmlText.of("""
                <networkport>
                  <uuid>%s</uuid>
                  <owner><name>web1</name><uuid>11112222-3333-4444-5555-666677778888</uuid></owner>
                  <mac address='52:54:00:6d:90:02'/>
                </networkport>
                """.formatted(uuid)), Set.of(PortCreateFlag.VALIDATE));

        assertThat(port.uuid()).isEqualTo(uuid);
        assertThat(network.ports()).extracting(NetworkPort::uuid).containsExactly(uuid);
        assertThat(network.portByUuid(uuid).xml()).contains("52:54:00:6d:90:02");
        port.setParameters(Parameters.none());
        assertThat(port.parameters()).isEmpty();
        port.delete();
        assertThat(network.ports()).isEmpty();
        assertThatThrownBy(() -> network.portByUuid(uuid))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
        network.destroy();
    }

    @Test
    void keepsNotesWhereLibvirtIsNewEnough(Connection connection) {
        assumeTrue(
                connection.libraryVersion().compareTo(new Version(9, 7, 0)) >= 0,
                "needs libvirt 9.7, which has metadata of networks");
        Network network = connection.createNetwork(bridge("notes"));
        assertThat(network.title()).isEmpty();

        network.setTitle("a title");
        network.setDescription("a description");
        network.setMetadata(NetworkMetadataType.ELEMENT, "<note>n</note>", "our", "urn:ours", Set.of());

        assertThat(network.title()).isEqualTo("a title");
        assertThat(network.description()).isEqualTo("a description");
        assertThat(network.metadata(NetworkMetadataType.ELEMENT, "urn:ours", Set.of()))
                .isEqualTo("<note>n</note>");
        network.destroy();
    }

    /** The DHCP server answers first and tells libvirt afterwards. */
    private static List<DhcpLease> awaitLeases(Network network) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(30);
        List<DhcpLease> leases = network.dhcpLeases();
        while (leases.isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
            leases = network.dhcpLeases();
        }
        return leases;
    }

    private static XmlText bridge(String name) {
        return XmlText.of("<network><name>%s</name><bridge name='%s0'/></network>".formatted(name, name));
    }

    /** A network that nothing leaves, with addresses of 192.168.number. */
    private static XmlText withAddresses(String name, int number) {
        return XmlText.of("""
                <network>
                  <name>%1$s</name>
                  <bridge name='%1$s0' stp='off' delay='0'/>
                  <ip address='192.168.%2$d.1' prefix='24'>
                    <dhcp><range start='192.168.%2$d.2' end='192.168.%2$d.254'/></dhcp>
                  </ip>
                </network>
                """.formatted(name, number));
    }
}
