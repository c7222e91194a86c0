package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceFilter;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class NetworkInterfaceTest {
    private static final XmlText ETH2 = XmlText.of("""
            <interface type='ethernet' name='eth2'>
              <start mode='none'/>
              <mac address='52:54:00:6d:90:02'/>
            </interface>
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
    void findsAnInterfaceByItsNameAndByItsHardwareAddress() {
        NetworkInterface found = host.networkInterfaceByName("eth1");

        assertThat(found.macString()).isEqualTo("aa:bb:cc:dd:ee:ff");
        assertThat(found.isActive()).isTrue();
        assertThat(found.xml()).contains("<mtu size='1492'/>");
        assertThat(host.networkInterfaceByMacString("AA:BB:CC:DD:EE:FF")).hasToString("eth1");
    }

    @Test
    void leadsAnInterfaceThroughItsLife() {
        NetworkInterface eth2 = host.defineNetworkInterface(ETH2);
        assertThat(eth2.isActive()).isFalse();
        assertThat(host.definedNetworkInterfaceNames()).containsExactly("eth2");
        assertThat(host.numberOfDefinedNetworkInterfaces()).isEqualTo(1);
        assertThat(host.networkInterfaces(Set.of(NetworkInterfaceFilter.INACTIVE)))
                .extracting(NetworkInterface::name)
                .containsExactly("eth2");

        eth2.start();
        assertThat(eth2.isActive()).isTrue();
        assertThat(host.networkInterfaceNames()).containsExactlyInAnyOrder("eth1", "eth2");
        assertThat(host.numberOfNetworkInterfaces()).isEqualTo(2);

        eth2.destroy();
        assertThat(eth2.isActive()).isFalse();

        eth2.undefine();
        assertThat(host.networkInterfaces()).extracting(NetworkInterface::name).containsExactly("eth1");
    }

    @Test
    void goesBackToTheConfigurationBeforeAChange() {
        host.networkInterfaceChangeBegin();
        host.defineNetworkInterface(ETH2);

        host.networkInterfaceChangeRollback();

        assertNotFound(() -> host.networkInterfaceByName("eth2"));
    }

    @Test
    void keepsAChangeThatIsCommitted() {
        host.networkInterfaceChangeBegin();
        host.defineNetworkInterface(ETH2);

        host.networkInterfaceChangeCommit();

        assertThat(host.networkInterfaceByName("eth2").name()).isEqualTo("eth2");
        assertThatThrownBy(host::networkInterfaceChangeRollback)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isInvalidState()).isTrue());
    }

    @Test
    void saysWhatThereIsNot() {
        assertNotFound(() -> host.networkInterfaceByName("nosuch"));
        assertNotFound(() -> host.networkInterfaceByMacString("52:54:00:00:00:00"));
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
    }
}
