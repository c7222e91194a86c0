package io.virt4j.cli.hostinterface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.virt4j.cli.CommandFailed;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.XmlText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InterfaceDocumentTest {
    private static final String ALONE = """
            <interface type='ethernet' name='eth1'>
              <start mode='onboot'/>
              <mac address='aa:bb:cc:dd:ee:ff'/>
              <mtu size='1492'/>
              <protocol family='ipv4'><dhcp/></protocol>
            </interface>
            """;

    private static final String BRIDGED = """
            <interface type='bridge' name='br0'>
              <start mode='onboot'/>
              <mtu size='1492'/>
              <protocol family='ipv4'><dhcp/></protocol>
              <bridge stp='off' delay='3'>
                <interface type='ethernet' name='eth1'><mac address='aa:bb:cc:dd:ee:ff'/></interface>
              </bridge>
            </interface>
            """;

    @Test
    void aBridgeTakesTheAddressesOfItsInterface() throws CommandFailed {
        XmlText bridge = InterfaceDocument.parse(ALONE, "eth1").onBridge("br0", false, 3);

        assertThat(node(bridge).saysTheSameAs(XmlNode.parse(BRIDGED))).isTrue();
    }

    @Test
    void anInterfaceThatLeavesItsBridgeTakesTheAddressesBack() throws CommandFailed {
        InterfaceDocument bridge = InterfaceDocument.parse(BRIDGED, "br0");

        XmlNode alone = node(bridge.offBridge(bridge.attached()));

        assertThat(alone.attribute("name")).isEqualTo("eth1");
        assertThat(alone.elements("protocol")).hasSize(1);
        assertThat(alone.elements("mac")).hasSize(1);
        assertThat(alone.elements("bridge")).isEmpty();
    }

    @Test
    void refusesToUnbridgeWhatIsNotOneInterfaceOnABridge() throws CommandFailed {
        assertThat(unbridge(ALONE, "eth1")).isEqualTo("Device eth1 is not a bridge");
        assertThat(unbridge("<interface type='bridge' name='b'/>", "b")).isEqualTo("No bridge node in xml document");
        assertThat(unbridge("<interface type='bridge' name='b'><bridge/></interface>", "b"))
                .isEqualTo("No interface attached to bridge");
        assertThat(unbridge(BRIDGED.replace("</bridge>", "<interface/></bridge>"), "br0"))
                .isEqualTo("Multiple interfaces attached to bridge");
    }

    @Test
    void refusesADocumentOfAnotherInterface() {
        assertThat(catchThrowableOfType(CommandFailed.class, () -> InterfaceDocument.parse(ALONE, "eth2")))
                .hasMessage("Interface name from config eth1 doesn't match given supplied name eth2");
    }

    private static String unbridge(String xml, String name) throws CommandFailed {
        InterfaceDocument document = InterfaceDocument.parse(xml, name);
        return String.valueOf(
                catchThrowableOfType(CommandFailed.class, document::attached).getMessage());
    }

    private static XmlNode node(XmlText text) {
        return XmlNode.parse(new String(text.bytes(), StandardCharsets.UTF_8));
    }
}
