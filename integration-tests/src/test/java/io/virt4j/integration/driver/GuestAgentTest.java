package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.ShutdownFlag;
import io.virt4j.domain.cpu.VcpuFlag;
import io.virt4j.domain.device.InterfaceAddress;
import io.virt4j.domain.device.InterfaceAddressSource;
import io.virt4j.domain.device.InterfaceAddresses;
import io.virt4j.domain.guest.AgentTimeout;
import io.virt4j.domain.guest.GuestFilesystem;
import io.virt4j.domain.guest.GuestFilesystemDisk;
import io.virt4j.domain.guest.GuestInfo;
import io.virt4j.domain.guest.GuestInterface;
import io.virt4j.domain.guest.HostnameFlag;
import io.virt4j.domain.guest.MountedFilesystem;
import io.virt4j.domain.guest.SshKeysFlag;
import io.virt4j.event.AgentLifecycleEvent;
import io.virt4j.event.AgentState;
import io.virt4j.event.DomainEvents;
import io.virt4j.host.CpuSet;
import io.virt4j.network.IpAddressType;
import io.virt4j.testing.AgentGuest;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.Initramfs;
import io.virt4j.testing.PrivateHost;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the agent in a Linux guest tells and does; one boot serves all tests. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuestAgentTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String ALICE = "ssh-ed25519 AAAA alice";
    private static final String BOB = "ssh-ed25519 BBBB bob";
    private static final Pattern PID = Pattern.compile("\"pid\":(\\d+)");
    private static final Pattern OUTPUT = Pattern.compile("\"out-data\":\"([^\"]*)\"");

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    private static Connection connection;
    private static Domain guest;

    @BeforeAll
    static void boot(@TempDir Path files) throws Exception {
        connection = Connection.open(host.uri());
        try (Observed<AgentLifecycleEvent> agent = new Observed<>(connection, DomainEvents.AGENT_LIFECYCLE)) {
            guest = connection.createDomain(AgentGuest.in(files));
            try (GuestConsole console = new GuestConsole(guest.openConsole(null, Set.of()))) {
                console.awaitText(Initramfs.MARKER, Duration.ofMinutes(2));
            }
            agent.next(event -> event.state().equals(AgentState.CONNECTED));
        }
    }

    @AfterAll
    static void close() {
        if (connection != null) {
            connection.close();
        }
    }

    @Test
    void tellsWhatTheGuestIs() {
        GuestInfo info = guest.guestInfo(Set.of());

        assertThat(guest.hostname(EnumSet.of(HostnameFlag.AGENT))).isEqualTo("agent-guest");
        assertThat(info.hostname()).contains("agent-guest");
        assertThat(info.os().id()).contains("virt4j");
        assertThat(info.os().prettyName()).contains("a guest of virt4j");
        assertThat(info.timezone().offset()).contains(Duration.ZERO);
        assertThat(info.users()).isEmpty();
        assertThat(info.interfaces()).extracting(GuestInterface::name).contains(Optional.of("eth0"));
    }

    @Test
    void tellsAndSetsTheTime() {
        Instant then = Instant.parse("2031-05-06T07:08:09Z");

        guest.setTime(then);

        assertThat(guest.time()).isBetween(then, then.plus(Duration.ofHours(1)));
    }

    @Test
    void tellsOfFileSystemsAndOfTheDisksThatTheyAreOn() {
        assertThat(guest.fsInfo()).containsExactly(new MountedFilesystem("/disk", "vda", "ext4", List.of("vda")));

        GuestFilesystem filesystem = guest.guestInfo(Set.of()).filesystems().get(0);
        assertThat(filesystem.mountPoint()).contains("/disk");
        assertThat(filesystem.totalBytes())
                .hasValueSatisfying(bytes -> assertThat(bytes).isBetween(1L << 20, 16L << 20));
        assertThat(filesystem.disks()).extracting(GuestFilesystemDisk::device).containsExactly(Optional.of("/dev/vda"));
    }

    @Test
    void freezesAndThawsFileSystems() {
        guest.fsTrim();
        assertThat(guest.fsFreeze()).isEqualTo(1);
        assertThat(guest.fsThaw()).isEqualTo(1);
        assertThat(guest.fsFreeze(List.of("/disk"))).isEqualTo(1);
        assertThat(guest.fsThaw()).isEqualTo(1);
    }

    @Test
    void takesProcessorsFromTheGuestAndGivesThemBack() {
        assertThat(guest.guestVcpus().vcpus()).isEqualTo(CpuSet.range(0, 1));
        assertThat(guest.guestVcpus().offlinable()).isEqualTo(CpuSet.of(1));

        guest.setGuestVcpus(CpuSet.of(1), false);
        assertThat(guest.guestVcpus().online()).isEqualTo(CpuSet.of(0));
        assertThat(guest.vcpuCount(EnumSet.of(VcpuFlag.GUEST))).isEqualTo(1);

        guest.setVcpus(2, EnumSet.of(VcpuFlag.GUEST));
        assertThat(guest.guestVcpus().online()).isEqualTo(CpuSet.range(0, 1));
    }

    @Test
    void setsAPassword() throws Exception {
        guest.setUserPassword("root", "geheim", Set.of());

        assertThat(output("/bin/cat", AgentGuest.PASSWORDS)).isEqualTo("root:geheim\n");
    }

    @Test
    void addsAndRemovesKeys() {
        guest.setAuthorizedSshKeys("root", List.of(ALICE, BOB), Set.of());
        assertThat(guest.authorizedSshKeys("root")).containsExactlyInAnyOrder(ALICE, BOB);

        guest.setAuthorizedSshKeys("root", List.of(ALICE), EnumSet.of(SshKeysFlag.REMOVE));
        assertThat(guest.authorizedSshKeys("root")).containsExactly(BOB);

        guest.setAuthorizedSshKeys("root", List.of(ALICE), EnumSet.of(SshKeysFlag.APPEND));
        assertThat(guest.authorizedSshKeys("root")).containsExactlyInAnyOrder(ALICE, BOB);
    }

    @Test
    void tellsTheAddressesThatTheGuestHas() {
        InterfaceAddresses ethernet = guest.interfaceAddresses(InterfaceAddressSource.AGENT).stream()
                .filter(each -> each.name().equals("eth0"))
                .findFirst()
                .orElseThrow();

        assertThat(ethernet.hardwareAddress())
                .hasValueSatisfying(address -> assertThat(address).startsWith("52:54:00:"));
        assertThat(ethernet.addresses()).contains(new InterfaceAddress(IpAddressType.IPV4, "192.0.2.7", 24));
    }

    @Test
    void runsAProgramInTheGuest() throws Exception {
        assertThat(output("/bin/uname", "-s")).isEqualTo("Linux\n");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void powersTheGuestOff() throws Exception {
        guest.shutdown(EnumSet.of(ShutdownFlag.GUEST_AGENT));

        connection.await(guest, DomainState.SHUTOFF, SOON);
    }

    /** What a program in the guest writes. */
    private static String output(String program, String argument) throws Exception {
        String pid = group(
                PID,
                guest.qemuAgentCommand(
                        "{'execute': 'guest-exec', 'arguments': {'path': '%s', 'arg': ['%s'], 'capture-output': true}}"
                                .formatted(program, argument)
                                .replace('\'', '"'),
                        AgentTimeout.DEFAULT));
        String status = "{\"execute\": \"guest-exec-status\", \"arguments\": {\"pid\": " + pid + "}}";
        long end = System.nanoTime() + SOON.toNanos();
        String answer = guest.qemuAgentCommand(status, AgentTimeout.of(SOON));
        while (!answer.contains("\"exited\":true")) {
            assertThat(System.nanoTime()).as(answer).isLessThan(end);
            Thread.sleep(50);
            answer = guest.qemuAgentCommand(status, AgentTimeout.of(SOON));
        }
        return new String(Base64.getDecoder().decode(group(OUTPUT, answer)), StandardCharsets.UTF_8);
    }

    private static String group(Pattern pattern, String answer) {
        Matcher matcher = pattern.matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        return matcher.group(1);
    }
}
