package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.nwfilter.NetworkFilter;
import io.virt4j.nwfilter.NetworkFilterBinding;
import io.virt4j.nwfilter.NetworkFilterBindingCreateFlag;
import io.virt4j.nwfilter.NetworkFilterDefineFlag;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NetworkFilterTest {
    private static final UUID QUIET = UUID.fromString("5c7b6b71-9b0c-4a8e-9d1f-0d6f2f6c0001");

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    private static XmlText quiet(String rule) {
        return XmlText.of("<filter name='quiet'><uuid>" + QUIET + "</uuid>" + rule + "</filter>");
    }

    private static XmlText bound(String device, String filter) {
        return XmlText.of("<filterbinding><owner><name>web1</name><uuid>" + new UUID(1, 2) + "</uuid></owner>"
                + "<portdev name='" + device + "'/><mac address='52:54:00:6d:90:01'/><filterref filter='" + filter
                + "'/>"
                + "</filterbinding>");
    }

    @Test
    void leadsAFilterThroughItsLife(Connection connection) {
        NetworkFilter filter = connection.defineNetworkFilter(quiet(""), Set.of(NetworkFilterDefineFlag.VALIDATE));

        assertThat(filter.uuid()).isEqualTo(QUIET);
        assertThat(connection.networkFilterByUuid(QUIET).name()).isEqualTo("quiet");
        assertThat(connection.networkFilterByName("quiet")).hasToString("quiet");
        assertThat(connection.networkFilters()).extracting(NetworkFilter::name).containsExactly("quiet");
        assertThat(connection.networkFilterNames()).containsExactly("quiet");
        assertThat(connection.numberOfNetworkFilters()).isEqualTo(1);

        connection.defineNetworkFilter(quiet("<rule action='drop' direction='out'><mac/></rule>"));
        assertThat(filter.xml()).contains("<rule action='drop'");

        filter.undefine();
        assertThat(connection.networkFilters()).isEmpty();
        assertNotFound(() -> connection.networkFilterByName("quiet"));
        assertNotFound(() -> connection.networkFilterByUuid(QUIET));
    }

    @Test
    void validatesADocumentWhenAsked(Connection connection) {
        assertThatThrownBy(() -> connection.defineNetworkFilter(
                        quiet("<colour>blue</colour>"), Set.of(NetworkFilterDefineFlag.VALIDATE)))
                .isInstanceOf(VirtException.class);
    }

    @Test
    void bindsAFilterToAPort(Connection connection) throws Exception {
        assertThat(host.run("ip", "link", "add", "port1", "type", "veth", "peer", "name", "guest1")
                        .stderr())
                .isEmpty();
        NetworkFilter filter = connection.defineNetworkFilter(quiet(""));

        NetworkFilterBinding binding = connection.createNetworkFilterBinding(
                bound("port1", "quiet"), Set.of(NetworkFilterBindingCreateFlag.VALIDATE));

        assertThat(binding.portDevice()).isEqualTo("port1");
        assertThat(binding.filterName()).isEqualTo("quiet");
        assertThat(binding.xml()).contains("<portdev name='port1'/>");
        assertThat(connection.networkFilterBindings()).hasToString("[port1]");
        assertThat(connection.networkFilterBindingByPortDevice("port1").filterName())
                .isEqualTo("quiet");
        assertThatThrownBy(filter::undefine).hasMessageContaining("in use");

        binding.delete();
        assertThat(connection.networkFilterBindings()).isEmpty();
        assertNotFound(() -> connection.networkFilterBindingByPortDevice("port1"));
        filter.undefine();
    }

    @Test
    void bindsNoFilterThatThereIsNot(Connection connection) {
        assertThatThrownBy(() -> connection.createNetworkFilterBinding(bound("lo", "nosuch")))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virNWFilterBindingCreateXML"));
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
    }
}
