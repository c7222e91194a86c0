package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.ConnectionOptions;
import io.virt4j.event.ConnectionEvents;
import io.virt4j.event.ConnectionRestored;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nwfilter.NetworkFilter;
import io.virt4j.nwfilter.NetworkFilterBinding;
import io.virt4j.secret.Secret;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Objects of a host whose daemon dies and comes back. */
class ResilientObjectsTest {
    private static final XmlText BINDING = XmlText.of("<filterbinding><owner><name>web1</name>"
            + "<uuid>5c7b6b71-9b0c-4a8e-9d1f-0d6f2f6c0002</uuid></owner><portdev name='lo'/>"
            + "<mac address='52:54:00:6d:90:01'/><filterref filter='quiet'/></filterbinding>");

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void findsEachObjectAgainByWhatIdentifiesIt() throws Exception {
        try (Connection connection =
                        Connection.open(host.uri(), ConnectionOptions.of().resilient());
                Observed<ConnectionRestored> restored = new Observed<>(connection, ConnectionEvents.RESTORED)) {
            Secret secret = connection.defineSecret(XmlText.of("<secret ephemeral='no'/>"));
            secret.setValue(new byte[] {1, 2, 3});
            NetworkFilter filter = connection.defineNetworkFilter(XmlText.of("<filter name='quiet'/>"));
            NetworkFilterBinding binding = connection.createNetworkFilterBinding(BINDING);
            NodeDevice computer = connection.nodeDeviceByName("computer");
            NetworkInterface loopback = connection.networkInterfaceByName("lo");

            host.restartLibvirtd();
            restored.next();

            assertThat(secret.value()).containsExactly(1, 2, 3);
            assertThat(filter.xml()).contains("name='quiet'");
            assertThat(binding.filterName()).isEqualTo("quiet");
            assertThat(computer.capabilities()).containsExactly("system");
            assertThat(loopback.xml()).contains("name='lo'");
            assertThat(connection.isAlive()).isTrue();
        }
    }
}
