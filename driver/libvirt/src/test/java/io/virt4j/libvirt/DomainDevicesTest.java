package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.device.BandwidthParameters;
import io.virt4j.domain.device.FdAssociateFlag;
import io.virt4j.domain.device.InterfaceAddress;
import io.virt4j.domain.device.InterfaceAddressSource;
import io.virt4j.domain.device.InterfaceStats;
import io.virt4j.network.IpAddressType;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class DomainDevicesTest {
    private static final String NIC = "testnet0";

    private final Connection host = TestDriver.open();
    private final Domain domain = host.domainByName("test");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void tellsTheAddressesOfAGuest() {
        assertThat(domain.interfaceAddresses(InterfaceAddressSource.LEASE))
                .singleElement()
                .satisfies(nic -> {
                    assertThat(nic.name()).isEqualTo(NIC);
                    assertThat(nic.hardwareAddress()).contains("aa:bb:cc:dd:ee:ff");
                    assertThat(nic.addresses())
                            .containsExactly(new InterfaceAddress(IpAddressType.IPV4, "192.168.122.3", 24));
                });
    }

    @Test
    void tellsTheTrafficOfAnInterface() {
        InterfaceStats stats = domain.interfaceStats(NIC);

        assertThat(stats.receivedBytes()).isPresent();
        assertThat(stats.receivedPackets()).isPresent();
        assertThat(stats.sentBytes()).isPresent();
        assertThat(stats.sendDrops()).isPresent();
    }

    @Test
    void limitsAnInterface() {
        domain.setInterfaceParameters(NIC, Parameters.of(BandwidthParameters.IN_AVERAGE, 128L), Set.of());

        assertThat(domain.interfaceParameters(NIC, Set.of()).get(BandwidthParameters.IN_AVERAGE))
                .contains(128L);
    }

    @Test
    void refusesAnInterfaceThatIsNotThere() {
        assertThatThrownBy(() -> domain.interfaceStats("nonsense0")).hasMessageContaining("nonsense0");
    }

    @Test
    void saysWhatTheDriverLacks() {
        assertThatThrownBy(() -> domain.updateDevice(XmlText.of("<disk/>"), Set.of()))
                .hasMessageContaining("virDomainUpdateDeviceFlags");
        assertThatThrownBy(() -> domain.fdAssociate("g", new int[] {0}, Set.of(FdAssociateFlag.SECLABEL_WRITABLE)))
                .hasMessageContaining("virDomainFDAssociate");
    }
}
