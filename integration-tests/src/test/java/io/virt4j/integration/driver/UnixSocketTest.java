package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.OpenFlag;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.event.CloseReason;
import io.virt4j.event.ConnectionEvents;
import io.virt4j.event.ConnectionLost;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.PrivateHost;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Connections over sockets in files. */
class UnixSocketTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().hostname("unix-host").build();

    @Test
    void readOnlyConnectionsShowAndChangeNothing() {
        try (Connection connection = Connection.open(host.uri(), Set.of(OpenFlag.READ_ONLY))) {
            assertReadOnly(connection);
        }
    }

    @Test
    void theSocketForReadersShowsAndChangesNothing() {
        try (Connection connection = Connection.open(host.uri() + "-ro")) {
            assertReadOnly(connection);
        }
    }

    private static void assertReadOnly(Connection connection) {
        assertThat(connection.hostname()).isEqualTo("unix-host");
        assertThatThrownBy(() -> connection.defineDomain(Guests.idle("new")))
                .hasMessage("operation forbidden: read only access prevents virDomainDefineXML")
                .isInstanceOfSatisfying(
                        VirtException.class,
                        error -> assertThat(error.isDenied()).isTrue());
    }

    @Test
    void theSchemeChoosesAmongTheDriversOfAHost() {
        try (Connection connection =
                Connection.open(host.uri().replace("qemu+unix:///system", "test+unix:///default"))) {
            assertThat(connection.type()).isEqualTo("TEST");
            assertThat(connection.hostname()).isEqualTo("unix-host");
        }
    }

    @Test
    void aHostThatGivesNoSignOfLifeIsGivenUp(Connection connection) throws Exception {
        connection.keepAlive(1, 2);

        try (Observed<ConnectionLost> losses = new Observed<>(connection, ConnectionEvents.LOST)) {
            signalLibvirtd("STOP");
            assertThatThrownBy(inTime(connection::hostname))
                    .hasMessageContaining("keepalive")
                    .isInstanceOfSatisfying(
                            VirtException.class,
                            error -> assertThat(error.isConnectionLost()).isTrue());
            assertThat(losses.next().reason()).isEqualTo(CloseReason.KEEPALIVE);
        } finally {
            signalLibvirtd("CONT");
        }
        try (Connection again = Connection.open(host.uri())) {
            assertThat(again.hostname()).isEqualTo("unix-host");
        }
    }

    private static void signalLibvirtd(String name) throws Exception {
        run("kill -" + name + " $(cat /run/libvirtd.pid)");
    }

    /** What throws that the call throws, and something else if the call takes a minute. */
    private static ThrowingCallable inTime(Runnable call) {
        FutureTask<?> task = new FutureTask<>(call, null);
        Thread thread = new Thread(task, "waits for the host");
        thread.setDaemon(true);
        thread.start();
        return () -> {
            try {
                task.get(1, TimeUnit.MINUTES);
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        };
    }

    @Test
    void aUserWithoutPrivilegesHasGuestsOfHisOwn() throws Exception {
        Path home = host.directory().resolve("home");
        run("chmod 755 " + host.directory() + " && install -d -o 65534 -g 65534 " + home);
        run("cd " + home
                + " && setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=$PWD XDG_RUNTIME_DIR=$PWD/run"
                + " XDG_CONFIG_HOME=$PWD/config XDG_CACHE_HOME=$PWD/cache XDG_DATA_HOME=$PWD/data libvirtd --daemon");

        try (Connection connection =
                Connection.open("qemu+unix:///session?socket=" + home.resolve("run/libvirt/libvirt-sock"))) {
            Domain domain = connection.createDomain(Guests.idle("own"));

            assertThat(run("ps -o uid= -p $(pgrep qemu-system)").strip()).isEqualTo("65534");
            domain.destroy();
        }
    }

    private static String run(String script) throws Exception {
        CommandResult result = host.run("sh", "-ec", script);
        assertThat(result.exitCode()).as(result.stderr()).isZero();
        return result.stdout();
    }
}
