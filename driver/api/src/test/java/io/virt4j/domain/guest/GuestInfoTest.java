package io.virt4j.domain.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuestInfoTest {
    private static final GuestInfo INFO = new GuestInfo(Parameters.of(GuestInfo.HOSTNAME_HOSTNAME, "web1")
            .with(Parameter.ofString("user.0.name"), "alice")
            .with(Parameter.ofUnsignedLong("user.0.login-time"), 1_700_000_000_123L)
            .with(Parameter.ofString("os.id"), "debian")
            .with(Parameter.ofString("timezone.name"), "CET")
            .with(Parameter.ofInt("timezone.offset"), 3600)
            .with(Parameter.ofString("fs.0.mountpoint"), "/")
            .with(Parameter.ofUnsignedLong("fs.0.total-bytes"), -1L)
            .with(Parameter.ofString("fs.0.disk.0.alias"), "vda")
            .with(Parameter.ofString("disk.0.name"), "/dev/vda1")
            .with(Parameter.ofBoolean("disk.0.partition"), true)
            .with(Parameter.ofString("disk.0.dependency.0.name"), "/dev/vda")
            .with(Parameter.ofString("if.0.hwaddr"), "52:54:00:00:00:01")
            .with(Parameter.ofString("if.0.addr.0.addr"), "192.0.2.1")
            .with(Parameter.ofUnsignedInt("if.0.addr.0.prefix"), 24L)
            .with(GuestInfo.LOAD_1M, 0.5)
            .with(GuestInfo.LOAD_5M, 0.25)
            .with(GuestInfo.LOAD_15M, 0.125)
            .with(Parameter.ofString("device.0.driverName"), "balloon")
            .with(Parameter.ofUnsignedInt("device.0.pciVendor"), 0x1af4L));

    @Test
    void tellsWhoIsLoggedIn() {
        assertThat(INFO.users()).singleElement().satisfies(user -> {
            assertThat(user.name()).contains("alice");
            assertThat(user.loginTime()).contains(Instant.ofEpochMilli(1_700_000_000_123L));
        });
    }

    @Test
    void tellsWhatTheGuestIs() {
        assertThat(INFO.hostname()).contains("web1");
        assertThat(INFO.os().id()).contains("debian");
        assertThat(INFO.timezone().offset()).contains(Duration.ofHours(1));
        assertThat(INFO.load()).contains(new GuestLoad(0.5, 0.25, 0.125));
    }

    @Test
    void tellsOfStorageWhateverSizesTheGuestClaims() {
        GuestFilesystem root = INFO.filesystems().get(0);
        assertThat(root.mountPoint()).contains("/");
        assertThat(root.totalBytes()).contains(-1L);
        assertThat(root.disks().get(0).alias()).contains("vda");
        GuestDisk partition = INFO.disks().get(0);
        assertThat(partition.isPartition()).contains(true);
        assertThat(partition.dependencies()).containsExactly("/dev/vda");
    }

    @Test
    void tellsOfInterfacesAndDevices() {
        GuestInterface network = INFO.interfaces().get(0);
        assertThat(network.hardwareAddress()).contains("52:54:00:00:00:01");
        assertThat(network.addresses().get(0).address()).contains("192.0.2.1");
        assertThat(network.addresses().get(0).prefix()).contains(24L);
        assertThat(INFO.devices().get(0).driverName()).contains("balloon");
        assertThat(INFO.devices().get(0).pciVendor()).contains(0x1af4L);
    }

    @Test
    void isEmptyWhereTheAgentToldNothing() {
        GuestInfo nothing = new GuestInfo(Parameters.none());

        assertThat(nothing.users()).isEmpty();
        assertThat(nothing.load()).isEmpty();
        assertThat(nothing.os().name()).isEmpty();
    }
}
