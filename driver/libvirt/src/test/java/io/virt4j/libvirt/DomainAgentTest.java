package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.guest.KeycodeSet;
import io.virt4j.domain.guest.MountedFilesystem;
import io.virt4j.domain.guest.PasswordFlag;
import io.virt4j.domain.guest.ProcessSignal;
import io.virt4j.domain.guest.SshKeysFlag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class DomainAgentTest {
    private final Connection host = TestDriver.open();
    private final Domain domain = host.domainByName("test");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void tellsWhatTheGuestHasMounted() {
        assertThat(domain.fsInfo())
                .containsExactly(
                        new MountedFilesystem("/", "vda1", "ext4", List.of("vda")),
                        new MountedFilesystem("/boot", "vda2", "ext4", List.of("vda")));
    }

    @Test
    void freezesAndThawsFileSystems() {
        assertThat(domain.fsFreeze(List.of("/boot"))).isEqualTo(1);
        assertThat(domain.fsFreeze()).isEqualTo(1);
        assertThat(domain.fsThaw()).isEqualTo(2);
        domain.fsTrim("/", 4096);
        domain.fsTrim();
    }

    @Test
    void setsTheClock() {
        Instant then = Instant.ofEpochSecond(1_700_000_000);

        domain.setTime(then);

        assertThat(domain.time().getEpochSecond()).isEqualTo(then.getEpochSecond());
    }

    @Test
    void tellsTheGuestsName() {
        assertThat(domain.hostname(Set.of())).isEqualTo("testhost");
    }

    @Test
    void takesAPassword() {
        domain.setUserPassword("alice", "hunter\u00e4", Set.of(PasswordFlag.ENCRYPTED));
        assertThatThrownBy(() -> domain.setUserPassword("alice", "a\0b", Set.of()))
                .hasMessageContaining("NUL");
    }

    @Test
    void sendsKeys() {
        assertThatCode(() -> domain.sendKey(KeycodeSet.LINUX, Duration.ofMillis(10), 29, 56, 111))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> domain.sendKey(KeycodeSet.LINUX, Duration.ZERO, new int[17]))
                .isInstanceOf(VirtException.class);
        assertThatThrownBy(() -> domain.sendKey(KeycodeSet.LINUX, Duration.ofDays(1000)))
                .hasMessageContaining("hold must be from 0");
    }

    @Test
    void sendsSignals() {
        domain.injectNmi();
        domain.sendProcessSignal(1, ProcessSignal.TERM);
        assertThatThrownBy(() -> domain.sendProcessSignal(2, ProcessSignal.TERM))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virDomainSendProcessSignal"));
    }

    @Test
    void saysWhatTheDriverLacks() {
        assertThatThrownBy(() -> domain.guestInfo(Set.of())).hasMessageContaining("virDomainGetGuestInfo");
        assertThatThrownBy(domain::guestVcpus).hasMessageContaining("virDomainGetGuestVcpus");
        assertThatThrownBy(() -> domain.authorizedSshKeys("alice"))
                .hasMessageContaining("virDomainAuthorizedSSHKeysGet");
        assertThatThrownBy(() -> domain.setAuthorizedSshKeys("alice", List.of("key"), Set.of(SshKeysFlag.APPEND)))
                .hasMessageContaining("virDomainAuthorizedSSHKeysSet");
        assertThatThrownBy(() -> domain.setAgentResponseTimeout(Duration.ofSeconds(5)))
                .hasMessageContaining("virDomainAgentSetResponseTimeout");
    }
}
