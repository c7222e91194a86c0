package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.qemu.MonitorCommandFlag;
import io.virt4j.domain.tuning.SchedulerParameters;
import io.virt4j.event.DeviceEvent;
import io.virt4j.event.DomainEvent;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.LifecycleChange;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.event.MetadataChangeEvent;
import io.virt4j.event.NetworkChange;
import io.virt4j.event.NetworkEvents;
import io.virt4j.event.NetworkLifecycleEvent;
import io.virt4j.event.QemuEventFlag;
import io.virt4j.event.QemuMonitorEvent;
import io.virt4j.event.SecretChange;
import io.virt4j.event.SecretEvent;
import io.virt4j.event.SecretEvents;
import io.virt4j.event.SecretLifecycleEvent;
import io.virt4j.event.StoragePoolChange;
import io.virt4j.event.StoragePoolEvent;
import io.virt4j.event.StoragePoolEvents;
import io.virt4j.event.StoragePoolLifecycleEvent;
import io.virt4j.event.TunableEvent;
import io.virt4j.network.Network;
import io.virt4j.parameter.Parameters;
import io.virt4j.secret.Secret;
import io.virt4j.storage.StoragePool;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Events as a real host has them. */
class EventsTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void listenersOfOneKindComeAndGoOnManyThreads(Connection connection) throws Exception {
        Domain domain = connection.createDomain(Guests.idle("busy"), EnumSet.of(StartFlag.PAUSED));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> rounds = () -> {
                for (int i = 0; i < 200; i++) {
                    domain.on(DomainEvents.BLOCK_JOB, event -> {}).close();
                }
                return null;
            };
            for (Future<Void> each : threads.invokeAll(Collections.nCopies(4, rounds), 1, TimeUnit.MINUTES)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
            domain.destroy();
        }
    }

    @Test
    void aGuestsDevicesComeAndGo(Connection connection) throws Exception {
        XmlText rng = XmlText.of(
                "<rng model='virtio'><backend model='random'>/dev/urandom</backend><alias name='ua-dice'/></rng>");
        Domain domain = connection.createDomain(Guests.idle("devices"), EnumSet.of(StartFlag.PAUSED));
        try (Observed<DeviceEvent> added = new Observed<>(domain, DomainEvents.DEVICE_ADDED)) {
            domain.attachDevice(rng);

            assertThat(added.next().device()).isEqualTo("ua-dice");
        } finally {
            domain.destroy();
        }
    }

    @Test
    void tuningAndMetadataTellWhatChanged(Connection connection) throws Exception {
        Domain domain = connection.createDomain(Guests.idle("tuned"), EnumSet.of(StartFlag.PAUSED));
        try (Observed<TunableEvent> tuned = new Observed<>(connection, DomainEvents.TUNABLE);
                Observed<MetadataChangeEvent> noted = new Observed<>(domain, DomainEvents.METADATA_CHANGE)) {
            domain.setSchedulerParameters(Parameters.of(SchedulerParameters.CPU_SHARES, 2000L));
            domain.setTitle("a title", Set.of());

            TunableEvent event = tuned.next();
            assertThat(event.domain().name()).isEqualTo("tuned");
            assertThat(event.values().get("cputune.cpu_shares")).contains(2000L);
            assertThat(noted.next().uri()).isNull();
        } finally {
            domain.destroy();
        }
    }

    @Test
    void aGuestThatIsResetAndStopsTellsInOrder(Connection connection) throws Exception {
        Domain domain = connection.defineDomain(Guests.idle("living"));
        try (Observed<LifecycleEvent> life = new Observed<>(domain, DomainEvents.LIFECYCLE);
                Observed<DomainEvent> reboots = new Observed<>(domain, DomainEvents.REBOOT)) {
            domain.start();
            domain.suspend();
            domain.resume();
            domain.qemuMonitorCommand("system_reset", EnumSet.of(MonitorCommandFlag.HMP));
            reboots.next();
            domain.destroy();
            domain.undefine();

            // QEMU itself tells of running on, which may come before the host tells of the start.
            life.next(event -> event.change().equals(LifecycleChange.STARTED));
            life.next(event -> event.change().equals(LifecycleChange.SUSPENDED));
            life.next(event -> event.change().equals(LifecycleChange.RESUMED));
            life.next(event -> event.change().equals(LifecycleChange.STOPPED));
            life.next(event -> event.change().equals(LifecycleChange.UNDEFINED));
        }
    }

    @Test
    void qemusOwnEventsComeByName(Connection connection) throws Exception {
        Domain domain = connection.createDomain(Guests.idle("monitored"));
        try (Observed<QemuMonitorEvent> stops = new Observed<>(domain, DomainEvents.qemu("STOP", Set.of()));
                Observed<QemuMonitorEvent> all =
                        new Observed<>(connection, DomainEvents.qemu("re.*", EnumSet.allOf(QemuEventFlag.class)))) {
            domain.suspend();
            domain.resume();

            assertThat(stops.next().name()).isEqualTo("STOP");
            assertThat(all.next().name()).isEqualTo("RESUME");
        } finally {
            domain.destroy();
        }
    }

    @Test
    void networksPoolsAndSecretsHaveEventsOfTheirOwn(Connection connection, @TempDir Path files) throws Exception {
        try (Observed<NetworkLifecycleEvent> networks = new Observed<>(connection, NetworkEvents.LIFECYCLE);
                Observed<StoragePoolLifecycleEvent> pools = new Observed<>(connection, StoragePoolEvents.LIFECYCLE);
                Observed<StoragePoolEvent> refreshed = new Observed<>(connection, StoragePoolEvents.REFRESH);
                Observed<SecretLifecycleEvent> secrets = new Observed<>(connection, SecretEvents.LIFECYCLE);
                Observed<SecretEvent> values = new Observed<>(connection, SecretEvents.VALUE_CHANGED)) {
            Network network = connection.defineNetwork(XmlText.of("<network><name>apart</name></network>"));
            network.undefine();
            StoragePool pool = connection.createStoragePool(XmlText.of(
                    "<pool type='dir'><name>files</name><target><path>" + files + "</path></target></pool>"));
            pool.refresh();
            pool.destroy();
            Secret secret = connection.defineSecret(XmlText.of("<secret ephemeral='yes'/>"));
            secret.setValue(new byte[] {1});
            secret.undefine();

            assertThat(networks.next().network().name()).isEqualTo("apart");
            assertThat(networks.next().change()).isEqualTo(NetworkChange.UNDEFINED);
            assertThat(pools.next().change()).isEqualTo(StoragePoolChange.STARTED);
            assertThat(refreshed.next().pool().name()).isEqualTo("files");
            assertThat(pools.next().change()).isEqualTo(StoragePoolChange.STOPPED);
            assertThat(secrets.next().change()).isEqualTo(SecretChange.DEFINED);
            assertThat(values.next().secret().uuid()).isNotNull();
            assertThat(secrets.next().change()).isEqualTo(SecretChange.UNDEFINED);
        }
    }
}
