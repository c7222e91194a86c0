package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Authentication;
import io.virt4j.Connection;
import io.virt4j.Credential;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDriver.class)
class AuthenticationTest {
    @TempDir
    private Path directory;

    private String uri = "";

    @BeforeEach
    void writeHost() throws Exception {
        Path host = Files.writeString(
                directory.resolve("host.xml"), "<node><auth><user password='hunter\u00e4'>alice</user></auth></node>");
        uri = "test://" + host;
    }

    @Test
    void answersWhatTheHostAsks() {
        List<Credential> asked = new ArrayList<>();
        Authentication authentication = question -> {
            asked.add(question);
            return question.type().isSecret() ? "hunter\u00e4" : "alice";
        };

        try (Connection host = Connection.open(uri, Set.of(), authentication)) {
            assertThat(host.uri()).isEqualTo(uri);
        }
        assertThat(asked)
                .extracting(Credential::prompt)
                .containsExactly("Enter username for localhost", "Enter alice's password for localhost");
    }

    @Test
    void isRefusedForAWrongAnswer() {
        assertThatThrownBy(() -> Connection.open(uri, Set.of(), question -> "wrong"))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.AUTH_FAILED));
    }

    @Test
    void isRefusedWithoutAnAnswer() {
        assertThatThrownBy(() -> Connection.open(uri, Set.of(), question -> null))
                .isInstanceOf(VirtException.class);
    }

    @Test
    void isToldWhatWentWrongWithAnAnswer() {
        assertThatThrownBy(() -> Connection.open(uri, Set.of(), question -> {
                    throw new IllegalStateException("the vault is shut");
                }))
                .hasMessage("the vault is shut");
        assertThatThrownBy(() -> Connection.open(uri, Set.of(), question -> "a\0b"))
                .hasMessageContaining("NUL");
    }

    @Test
    void isNotAskedByAHostThatTrustsEverybody() {
        try (Connection host = Connection.open(TestDriver.URI, Set.of(), question -> {
            throw new IllegalStateException("asked");
        })) {
            assertThat(host.hostname()).isNotEmpty();
        }
    }
}
