package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkFilter;
import io.virt4j.network.NetworkUpdateCommand;
import io.virt4j.network.NetworkUpdateFlag;
import io.virt4j.network.NetworkUpdateSection;
import io.virt4j.xml.XmlText;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class NetworkTest {
    private static final XmlText LAB = XmlText.of("<network><name>lab</name><bridge name='lab0'/></network>");

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
    void findsANetworkByNameAndUuid() {
        Network byName = host.networkByName("default");

        assertThat(byName.bridgeName()).isEqualTo("virbr0");
        assertThat(host.networkByUuid(byName.uuid()).name()).isEqualTo("default");
        assertThatThrownBy(() -> host.networkByUuid(new UUID(1, 2)))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
    }

    @Test
    void listsNetworksByFilterAndByName() {
        host.defineNetwork(LAB);

        assertThat(host.networks()).extracting(Network::name).containsExactlyInAnyOrder("default", "lab");
        assertThat(host.networks(Set.of(NetworkFilter.INACTIVE)))
                .extracting(Network::name)
                .containsExactly("lab");
        assertThat(host.numberOfNetworks()).isEqualTo(1);
        assertThat(host.networkNames()).containsExactly("default");
        assertThat(host.numberOfDefinedNetworks()).isEqualTo(1);
        assertThat(host.definedNetworkNames()).containsExactly("lab");
    }

    @Test
    void leadsANetworkThroughItsLife() {
        Network network = host.defineNetwork(LAB);
        network.setAutostart(true);
        network.start();
        assertThat(network.isActive()).isTrue();
        assertThat(network.isPersistent()).isTrue();
        assertThat(network.isAutostart()).isTrue();

        network.destroy();
        assertThat(network.isActive()).isFalse();
        network.undefine();

        assertThat(host.networks()).extracting(Network::name).containsExactly("default");
    }

    @Test
    void forgetsATransientNetworkWhenItStops() {
        Network network = host.createNetwork(LAB);
        assertThat(network.isPersistent()).isFalse();

        network.destroy();

        assertThat(host.networks()).extracting(Network::name).containsExactly("default");
    }

    @Test
    void changesOneElement() {
        Network network = host.networkByName("default");
        XmlText entry = XmlText.of("<host mac='52:54:00:00:00:02' ip='192.168.122.5'/>");

        network.update(
                NetworkUpdateCommand.ADD_LAST,
                NetworkUpdateSection.IP_DHCP_HOST,
                entry,
                Set.of(NetworkUpdateFlag.AFFECT_LIVE));
        assertThat(network.xml()).contains("ip='192.168.122.5'");

        network.update(
                NetworkUpdateCommand.DELETE,
                NetworkUpdateSection.IP_DHCP_HOST,
                0,
                entry,
                Set.of(NetworkUpdateFlag.AFFECT_LIVE));
        assertThat(network.xml()).doesNotContain("192.168.122.5");
    }

    @Test
    void answersThatADriverLacksAFunction() {
        Network network = host.networkByName("default");

        assertThatThrownBy(network::ports)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotSupported()).isTrue());
        assertThatThrownBy(network::dhcpLeases).isInstanceOf(VirtException.class);
    }
}
