package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.secret.Secret;
import io.virt4j.secret.SecretDefineFlag;
import io.virt4j.secret.SecretFilter;
import io.virt4j.secret.SecretUsageType;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecretTest {
    private static final byte[] VALUE = {'s', 0, (byte) 0xff, '\n'};

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    private static XmlText secret(String attributes, String usage) {
        return XmlText.of("<secret " + attributes + ">" + usage + "</secret>");
    }

    private static XmlText volume(String path) {
        return secret("", "<usage type='volume'><volume>" + path + "</volume></usage>");
    }

    @AfterEach
    void forgetAll(Connection connection) {
        connection.secrets().forEach(Secret::undefine);
    }

    @Test
    void keepsAnyBytes(Connection connection) {
        Secret secret = connection.defineSecret(volume("/images/a"));
        assertNotFound(secret::value);

        secret.setValue(VALUE);
        assertThat(secret.value()).isEqualTo(VALUE);

        secret.setValue(new byte[] {7});
        assertThat(connection.secretByUuid(secret.uuid()).value()).containsExactly(7);
    }

    @Test
    void keepsALongValue(Connection connection) {
        byte[] value = new byte[60_000];
        value[59_999] = 1;
        Secret secret = connection.defineSecret(volume("/images/a"));

        secret.setValue(value);

        assertThat(secret.value()).isEqualTo(value);
        assertThatThrownBy(() -> secret.setValue(new byte[1_000_000])).isInstanceOf(VirtException.class);
        assertThat(secret.value()).isEqualTo(value);
    }

    @Test
    void tellsNobodyThePrivateOnes(Connection connection) {
        Secret secret = connection.defineSecret(secret("private='yes'", "<usage type='ceph'><name>c</name></usage>"));

        secret.setValue(VALUE);

        assertThatThrownBy(secret::value)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virSecretGetValue"))
                .hasMessageContaining("private");
    }

    @Test
    void findsASecretByWhatItIsFor(Connection connection) {
        Secret a = connection.defineSecret(volume("/images/a"));
        Secret cluster = connection.defineSecret(secret("", "<usage type='ceph'><name>/images/a</name></usage>"));
        Secret unused = connection.defineSecret(secret("", ""));

        assertThat(connection.secretByUsage(SecretUsageType.VOLUME, "/images/a").uuid())
                .isEqualTo(a.uuid());
        assertThat(connection.secretByUsage(SecretUsageType.CEPH, "/images/a").uuid())
                .isEqualTo(cluster.uuid());
        assertThat(a.usageType()).isEqualTo(SecretUsageType.VOLUME);
        assertThat(a.usageId()).isEqualTo("/images/a");
        assertThat(unused.usageType()).isEqualTo(SecretUsageType.NONE);
        assertThat(unused.usageId()).isEmpty();
        assertThat(a.xml()).contains("<volume>/images/a</volume>");
        assertThat(a).hasToString(a.uuid().toString());
        assertNotFound(() -> connection.secretByUsage(SecretUsageType.TLS, "/images/a"));
        assertNotFound(() -> connection.secretByUuid(new UUID(1, 2)));
    }

    @Test
    void listsSecretsByTheirProperties(Connection connection) {
        Secret kept = connection.defineSecret(secret("ephemeral='no' private='no'", ""));
        Secret passing = connection.defineSecret(secret("ephemeral='yes' private='no'", ""));
        Secret hidden = connection.defineSecret(secret("ephemeral='no' private='yes'", ""));

        assertThat(uuids(connection.secrets())).containsExactlyInAnyOrder(kept.uuid(), passing.uuid(), hidden.uuid());
        assertThat(uuids(connection.secrets(Set.of(SecretFilter.EPHEMERAL)))).containsExactly(passing.uuid());
        assertThat(uuids(connection.secrets(Set.of(SecretFilter.PRIVATE)))).containsExactly(hidden.uuid());
        assertThat(uuids(connection.secrets(Set.of(SecretFilter.NO_PRIVATE, SecretFilter.NO_EPHEMERAL))))
                .containsExactly(kept.uuid());
        assertThat(connection.secretUuids()).containsExactlyInAnyOrder(kept.uuid(), passing.uuid(), hidden.uuid());
        assertThat(connection.numberOfSecrets()).isEqualTo(3);
    }

    @Test
    void validatesADocumentWhenAsked(Connection connection) {
        XmlText odd = secret("", "<colour>blue</colour>");

        assertThatThrownBy(() -> connection.defineSecret(odd, Set.of(SecretDefineFlag.VALIDATE)))
                .isInstanceOf(VirtException.class);
        assertThat(connection.secrets()).isEmpty();
    }

    private static List<UUID> uuids(List<Secret> secrets) {
        return secrets.stream().map(Secret::uuid).toList();
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
    }
}
