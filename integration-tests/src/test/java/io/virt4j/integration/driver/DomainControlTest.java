package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.ControlState;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.LifecycleAction;
import io.virt4j.domain.LifecycleType;
import io.virt4j.domain.MessageType;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.console.GraphicsReloadType;
import io.virt4j.domain.console.OpenGraphicsFlag;
import io.virt4j.domain.console.Screenshot;
import io.virt4j.domain.device.FdAssociateFlag;
import io.virt4j.domain.device.InterfaceAddressSource;
import io.virt4j.domain.guest.AgentTimeout;
import io.virt4j.domain.guest.GuestInfoType;
import io.virt4j.domain.guest.HostnameFlag;
import io.virt4j.domain.guest.KeycodeSet;
import io.virt4j.domain.guest.ProcessSignal;
import io.virt4j.domain.metadata.MetadataType;
import io.virt4j.domain.qemu.MonitorCommandFlag;
import io.virt4j.domain.qemu.MonitorReply;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.host.SuspendTarget;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.PrivateHost;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told to a running QEMU guest and to QEMU itself, and what is noted about it. */
class DomainControlTest {
    private static final Set<ModificationImpact> BOTH = Set.of(ModificationImpact.LIVE, ModificationImpact.CONFIG);

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    private static Domain domain;

    @BeforeAll
    static void start() {
        domain = LiveDomain.start(Connection.open(host.uri()), "controlled");
    }

    @Test
    void passesCommandsToTheMonitor() {
        assertThat(domain.qemuMonitorCommand("{\"execute\":\"query-name\"}", Set.of()))
                .contains("\"return\":{\"name\":\"controlled\"}");
        assertThat(domain.qemuMonitorCommand("info name", Set.of(MonitorCommandFlag.HMP)))
                .startsWith("controlled");
        assertThat(domain.messages(Set.of(MessageType.TAINTING))).isNotEmpty();
        assertThat(domain.messages(Set.of(MessageType.DEPRECATION))).isEmpty();
    }

    @Test
    void passesOpenFilesToTheMonitor() {
        int file = domain.openGraphicsFd(0, Set.of(OpenGraphicsFlag.SKIPAUTH));

        MonitorReply reply = domain.qemuMonitorCommand(
                "{\"execute\":\"getfd\",\"arguments\":{\"fdname\":\"given\"}}", new int[] {file}, Set.of());

        assertThat(reply.text()).contains("\"return\":{}");
        assertThat(reply.descriptors()).isEmpty();
        domain.fdAssociate("group", new int[] {file}, Set.of(FdAssociateFlag.SECLABEL_WRITABLE));
        assertThatThrownBy(() -> domain.openGraphics(7, file, Set.of()))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virDomainOpenGraphics"));
    }

    @Test
    void showsItsScreen() throws Exception {
        try (Screenshot screenshot = domain.screenshot(0)) {
            assertThat(screenshot.mimeType()).startsWith("image/");
            ByteBuffer data = ByteBuffer.allocate(1 << 24);
            while (screenshot.data().read(data) >= 0) {
                assertThat(data.remaining()).isPositive();
            }
            assertThat(data.position()).isGreaterThan(100);
        }
        assertThatThrownBy(() -> domain.screenshot(99)).isInstanceOf(VirtException.class);
    }

    @Test
    void opensAChannel() throws Exception {
        try (ByteChannel channel = domain.openChannel("com.example.0", Set.of())) {
            assertThat(channel.isOpen()).isTrue();
        }
        assertThatThrownBy(() -> domain.openChannel("nonsense", Set.of())).hasMessageContaining("nonsense");
    }

    @Test
    void isSentKeysAndInterrupts() {
        domain.sendKey(KeycodeSet.LINUX, Duration.ofMillis(5), 29, 56, 111);
        domain.sendKey(KeycodeSet.QNUM, Duration.ZERO, 28);
        domain.injectNmi();
        domain.reset();

        assertThatThrownBy(() -> domain.sendKey(KeycodeSet.USB, Duration.ZERO, 100_000))
                .isInstanceOf(VirtException.class);
        assertThatThrownBy(() -> domain.sendProcessSignal(1, ProcessSignal.TERM))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotSupported()).isTrue());
    }

    @Test
    void bearsNotesNowAndInItsDefinition() {
        domain.setTitle("the one", BOTH);
        domain.setDescription("several\nlines", BOTH);
        domain.setMetadata(MetadataType.ELEMENT, "<note/>", "app", "https://example.com/app", BOTH);

        for (ModificationImpact impact : BOTH) {
            assertThat(domain.metadata(MetadataType.TITLE, null, Set.of(impact)))
                    .isEqualTo("the one");
            assertThat(domain.metadata(MetadataType.ELEMENT, "https://example.com/app", Set.of(impact)))
                    .isEqualTo("<note/>");
        }
        assertThat(domain.description()).isEqualTo("several\nlines");
        domain.setMetadata(MetadataType.ELEMENT, null, null, "https://example.com/app", BOTH);
        assertThatThrownBy(() -> domain.metadata(MetadataType.ELEMENT, "https://example.com/app", Set.of()))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NO_DOMAIN_METADATA));
    }

    @Test
    void changesWhatTheHostDoesWithIt() {
        domain.setLifecycleAction(LifecycleType.CRASH, LifecycleAction.PRESERVE, BOTH);
        domain.setAutostart(true);

        assertThat(domain.xml()).contains("<on_crash>preserve</on_crash>");
        assertThat(domain.isAutostart()).isTrue();
        assertThat(domain.controlInfo().state()).isEqualTo(ControlState.OK);
        assertThat(domain.isActive()).isTrue();
        assertThat(domain.state().state()).isEqualTo(DomainState.PAUSED);
        assertThat(domain.securityLabels()).contains(new SecurityLabel("+0:+0", false));
        domain.setAutostart(false);
    }

    @Test
    void takesAnotherNameWhileItIsOff(Connection connection) {
        Domain idle = connection.defineDomain(Guests.idle("before"));

        idle.rename("after");

        assertThat(connection.domainByName("after").uuid()).isEqualTo(idle.uuid());
        assertThat(connection.definedDomainNames()).contains("after").doesNotContain("before");
        assertThat(connection.numberOfDefinedDomains())
                .isEqualTo(connection.definedDomainNames().size());
        assertThat(connection.domainIds()).containsExactly(domain.id().orElseThrow());
        idle.undefine();
    }

    @Test
    void isACommandLine(Connection connection) {
        assertThat(connection.domainXmlToNative("qemu-argv", Guests.idle("argv")))
                .contains("-name guest=argv");
        assertThatThrownBy(() -> connection.domainXmlFromNative("qemu-argv", "qemu"))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virConnectDomainXMLFromNative"));
        assertThatThrownBy(() -> connection.qemuAttach(1))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virDomainQemuAttach"));
    }

    static List<ThrowingCallable> callsOfTheAgent() {
        return List.of(
                () -> domain.fsTrim(),
                () -> domain.fsFreeze(),
                () -> domain.fsThaw(),
                () -> domain.fsInfo(),
                () -> domain.guestInfo(Set.of(GuestInfoType.OS)),
                () -> domain.time(),
                () -> domain.setTime(Instant.EPOCH),
                () -> domain.setUserPassword("root", "secret", Set.of()),
                () -> domain.authorizedSshKeys("root"),
                () -> domain.setAuthorizedSshKeys("root", List.of("key"), Set.of()),
                () -> domain.hostname(Set.of(HostnameFlag.AGENT)),
                () -> domain.guestVcpus(),
                () -> domain.interfaceAddresses(InterfaceAddressSource.AGENT),
                () -> domain.qemuAgentCommand("{\"execute\":\"guest-ping\"}", AgentTimeout.DEFAULT),
                () -> domain.pmSuspend(SuspendTarget.MEM));
    }

    @ParameterizedTest
    @MethodSource("callsOfTheAgent")
    void failsWithoutAnAgentInTheWordsOfTheHost(ThrowingCallable call) {
        domain.resume(); // else this is what it would say
        try {
            assertThatThrownBy(call)
                    .isInstanceOfSatisfying(
                            VirtException.class, e -> assertThat(e.origin()).isPresent())
                    .hasMessageContaining("agent");
        } finally {
            domain.suspend();
        }
    }

    @Test
    void waitsForAnAgentAsLongAsItIsTold() {
        domain.setAgentResponseTimeout(Duration.ofSeconds(2));
        domain.setAgentResponseTimeout(AgentTimeout.BLOCK);
        assertThatThrownBy(() -> domain.setAgentResponseTimeout(new AgentTimeout(-7)))
                .isInstanceOf(VirtException.class);
    }

    @Test
    void saysWhatCannotBeDone() {
        assertThatThrownBy(domain::pmWakeup)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virDomainPMWakeup"));
        assertThatThrownBy(() -> domain.setLaunchSecurityState(Parameters.none()))
                .isInstanceOf(VirtException.class);
        assertThatThrownBy(() -> domain.announceInterface(null, Parameters.none()))
                .hasMessageContaining("virDomainAnnounceInterface");
        assertThatThrownBy(() -> domain.graphicsReload(GraphicsReloadType.VNC))
                .hasMessageContaining("virDomainGraphicsReload");
    }

    @Test
    void startsAgainWhenItIsTold() {
        domain.resume();
        domain.reboot();

        assertThat(domain.state().state()).isEqualTo(DomainState.RUNNING);
        domain.suspend();
    }
}
