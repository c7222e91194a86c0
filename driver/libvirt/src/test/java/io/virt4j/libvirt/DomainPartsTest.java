package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.ControlInfo;
import io.virt4j.domain.ControlState;
import io.virt4j.domain.Domain;
import io.virt4j.domain.LifecycleAction;
import io.virt4j.domain.LifecycleType;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.RebootFlag;
import io.virt4j.domain.StateReason;
import io.virt4j.domain.console.GraphicsReloadType;
import io.virt4j.domain.console.Screenshot;
import io.virt4j.domain.metadata.MetadataType;
import io.virt4j.host.SuspendTarget;
import io.virt4j.xml.XmlText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a domain is and bears: names, notes, labels, states, screens. */
@ExtendWith(TestDriver.class)
class DomainPartsTest {
    private final Connection host = TestDriver.open();
    private final Domain domain = host.domainByName("test");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void isListedByOldWays() {
        assertThat(host.definedDomainNames()).isEmpty();
        host.defineDomain(XmlText.of(TestDriver.XML));

        assertThat(host.domainIds()).containsExactly(domain.id().orElseThrow());
        assertThat(host.numberOfDomains()).isEqualTo(1);
        assertThat(host.definedDomainNames()).containsExactly("web1");
        assertThat(host.numberOfDefinedDomains()).isEqualTo(1);
    }

    @Test
    void getsAnotherNameWhileItIsOff() {
        assertThatThrownBy(() -> domain.rename("web2"))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isInvalidState()).isTrue());
        domain.destroy();

        domain.rename("web2");

        assertThat(host.domainByName("web2").uuid()).isEqualTo(domain.uuid());
    }

    @Test
    void bearsATitleADescriptionAndElements() {
        domain.setTitle("the first", Set.of());
        domain.setDescription("two\nlines", Set.of(ModificationImpact.LIVE));
        domain.setMetadata(MetadataType.ELEMENT, "<a x='1'/>", "app", "https://example.com/app", Set.of());

        assertThat(domain.title()).isEqualTo("the first");
        assertThat(domain.description()).isEqualTo("two\nlines");
        assertThat(domain.metadata(MetadataType.ELEMENT, "https://example.com/app", Set.of()))
                .isEqualTo("<a x=\"1\"/>");

        domain.setTitle(null, Set.of());
        assertThat(domain.title()).isEmpty();
    }

    @Test
    void hasNoMetadataThatNobodyNoted() {
        assertThat(domain.description()).isEmpty();
        assertThatThrownBy(() -> domain.metadata(MetadataType.ELEMENT, "https://example.com/b", Set.of()))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NO_DOMAIN_METADATA));
    }

    @Test
    void startsWithTheHostIfTold() {
        domain.setAutostart(true);
        assertThat(domain.isAutostart()).isTrue();

        domain.setAutostart(false);
        assertThat(domain.isAutostart()).isFalse();
    }

    @Test
    void tellsWhetherItRunsAndWhy() {
        assertThat(domain.isActive()).isTrue();
        assertThat(domain.isUpdated()).isFalse();
        domain.destroy();
        assertThat(domain.isActive()).isFalse();
        assertThat(domain.state().stateReason()).isEqualTo(StateReason.SHUTOFF_DESTROYED);
    }

    @Test
    void obeys() {
        assertThat(domain.controlInfo()).isEqualTo(new ControlInfo(ControlState.OK, Optional.empty(), Duration.ZERO));
        assertThat(domain.messages()).isEmpty();
        domain.reboot(Set.of(RebootFlag.ACPI_POWER_BTN));
        domain.reset();
        assertThat(domain.isActive()).isTrue();
    }

    @Test
    void changesWhatBecomesOfItAtTheEnd() {
        domain.setLifecycleAction(LifecycleType.CRASH, LifecycleAction.PRESERVE, Set.of(ModificationImpact.CONFIG));
        domain.destroy();

        assertThat(domain.xml()).contains("<on_crash>preserve</on_crash>");
    }

    @Test
    void showsItsScreen() throws Exception {
        try (Screenshot screenshot = domain.screenshot(0)) {
            assertThat(screenshot.mimeType()).isEqualTo("image/png");
            ByteBuffer start = ByteBuffer.allocate(8);
            while (start.hasRemaining()) {
                assertThat(screenshot.data().read(start)).isPositive();
            }
            assertThat(new String(start.array(), StandardCharsets.ISO_8859_1)).isEqualTo("\u0089PNG\r\n\u001a\n");
        }
    }

    @Test
    void saysWhatTheDriverLacks() {
        assertThatThrownBy(domain::isAutostartOnce)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotSupported()).isTrue())
                .hasMessageContaining("virDomainGetAutostartOnce");
        assertThatThrownBy(domain::securityLabels).hasMessageContaining("virDomainGetSecurityLabelList");
        assertThatThrownBy(() -> domain.openChannel(null, Set.of())).hasMessageContaining("virDomainOpenChannel");
        assertThatThrownBy(() -> domain.openGraphicsFd(0, Set.of())).hasMessageContaining("virDomainOpenGraphicsFD");
        assertThatThrownBy(() -> domain.graphicsReload(GraphicsReloadType.ANY))
                .hasMessageContaining("virDomainGraphicsReload");
        assertThatThrownBy(() -> domain.pmSuspend(SuspendTarget.MEM))
                .hasMessageContaining("virDomainPMSuspendForDuration");
        assertThatThrownBy(domain::pmWakeup).hasMessageContaining("virDomainPMWakeup");
        assertThatThrownBy(() -> host.domainXmlToNative("qemu-argv", XmlText.of(TestDriver.XML)))
                .hasMessageContaining("virConnectDomainXMLToNative");
        assertThatThrownBy(domain::lxcOpenNamespace).hasMessageContaining("virDomainLxcOpenNamespace");
    }
}
