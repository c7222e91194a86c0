package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.ConnectionOptions;
import io.virt4j.event.ConnectionEvents;
import io.virt4j.event.ConnectionRestored;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkPort;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nwfilter.NetworkFilter;
import io.virt4j.nwfilter.NetworkFilterBinding;
import io.virt4j.secret.Secret;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.storage.ImageFormat;
import io.virt4j.xml.storage.PoolXml;
import io.virt4j.xml.storage.VolumeXml;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void findsNetworksPortsPoolsAndVolumesAgain(@TempDir Path images) throws Exception {
        try (Connection connection =
                        Connection.open(host.uri(), ConnectionOptions.of().resilient());
                Observed<ConnectionRestored> restored = new Observed<>(connection, ConnectionEvents.RESTORED)) {
            Network network =
                    connection.defineNetwork(XmlText.of("<network><name>kept</name><bridge name='kept0'/></network>"));
            network.start();
            NetworkPort port = network.createPort(XmlText.of("""
                    <networkport>
                      <uuid>5d744f21-ba4a-4d6e-bdb2-30a35ff3207d</uuid>
                      <owner><name>web1</name><uuid>11112222-3333-4444-5555-666677778888</uuid></owner>
                      <mac address='52:54:00:6d:90:02'/>
                    </networkport>
                    """));
            StoragePool pool = connection.defineStoragePool(PoolXml.dir("kept", images.toString()));
            pool.start();
            StorageVolume volume = pool.createVolume(VolumeXml.image("a.raw", ImageFormat.RAW, Memory.ofMebibytes(1)));

            host.restartLibvirtd();
            restored.next();

            assertThat(network.bridgeName()).isEqualTo("kept0");
            assertThat(port.xml()).contains("52:54:00:6d:90:02");
            assertThat(pool.volumeNames()).containsExactly("a.raw");
            assertThat(volume.info().capacity()).isEqualTo(Memory.ofMebibytes(1));
        }
    }
}
