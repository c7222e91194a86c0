package io.virt4j.kvm.virtio.net;

import static io.virt4j.kvm.virtio.net.TapHost.ARP;
import static io.virt4j.kvm.virtio.net.TapHost.MAC;
import static io.virt4j.kvm.virtio.net.TapHost.awaitCable;
import static io.virt4j.kvm.virtio.net.TapHost.isTo;
import static io.virt4j.kvm.virtio.net.TapHost.makeTap;
import static io.virt4j.kvm.virtio.net.TapHost.question;
import static io.virt4j.kvm.virtio.net.TapHost.send;
import static io.virt4j.kvm.virtio.net.TapHost.socket;
import static io.virt4j.kvm.virtio.net.TapHost.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.OpenFiles;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.DriverQueue;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.GuestDriver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.net.DatagramSocket;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the kernel's worker itself, where there is one. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VhostMoverTest {
    private static final long EVENT_INDEX = 1L << 29;
    private static final long INDIRECT = 1L << 28;
    private static final long MRG_RXBUF = 1 << 15;
    private static final int INTERRUPT_STATUS = 0x60;
    private static final int STATUS = 0x70;

    private final EventLoop loop = new EventLoop("test-vhost");

    @BeforeEach
    void skipWithoutVhost() {
        Assumptions.assumeTrue(VirtioNet.isKernelAble(), VhostNet.DEVICE + " does not open here");
    }

    @AfterEach
    void close() {
        loop.close();
    }

    private VirtioNet cardAt(String tap) {
        return VirtioNet.ofKernel(TapLink.open(tap), MacAddress.parse(MAC), loop);
    }

    private GuestDriver guestAt(String tap) {
        return new GuestDriver(cardAt(tap));
    }

    private static NetGuest guest(GuestDriver driver, long features) {
        NetGuest guest = new NetGuest(driver, features);
        return (features & MRG_RXBUF) == 0 ? guest.withoutCounts() : guest;
    }

    private static void askAndHear(NetGuest guest) {
        guest.send(question());
        byte[] answer = guest.receive(frame -> type(frame) == ARP && frame[21] == 2);
        assertThat(HexFormat.of().formatHex(answer, 28, 32)).isEqualTo("0a630001");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, MRG_RXBUF, MRG_RXBUF | EVENT_INDEX | INDIRECT})
    void carriesFramesBothWaysWhileThisProcessDoesNothing(long features) throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0");
                    DatagramSocket socket = socket()) {
                NetGuest guest = guest(driver, features);
                loop.pause();
                awaitCable(guest, socket);
                guest.putRoom(64, 2048);

                askAndHear(guest);

                await(() -> guest.transmit().poll().isPresent());
                loop.resume();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"0,10000", "32768,2048", "32768,100"})
    void deliversLongFramesInOneBufferOrSeveral(long features, int room) throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0");
                    DatagramSocket socket = socket()) {
                NetGuest guest = guest(driver, features);
                awaitCable(guest, socket);
                guest.putRoom(150, room);

                send(socket, 7000, 4000);

                byte[] frame = guest.receive(candidate -> isTo(candidate, 4000));
                assertThat(frame).hasSize(14 + 20 + 8 + 7000).endsWith(0, 77);
            }
        });
    }

    @Test
    void saysWhyItInterruptsBeforeItDoes() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0")) {
                NetGuest guest = guest(driver, 0);
                assertThat(driver.interrupts()).isZero();

                guest.send(question());

                await(() -> driver.interrupts() > 0);
                assertThat(driver.read(INTERRUPT_STATUS)).isEqualTo(1);
            }
        });
    }

    @Test
    void beginsAnewWithEachDriver() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0");
                    DatagramSocket socket = socket()) {
                for (int i = 0; i < 5; i++) {
                    NetGuest guest = guest(driver, 0);
                    awaitCable(guest, socket);
                    guest.putRoom(64, 2048);
                    askAndHear(guest);
                    driver.write(STATUS, 0);
                }
            }
        });
    }

    @Test
    void goesOnAfterASaveThatFailed() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0");
                    DatagramSocket socket = socket()) {
                NetGuest guest = guest(driver, MRG_RXBUF | EVENT_INDEX);
                awaitCable(guest, socket);
                guest.putRoom(64, 2048);
                askAndHear(guest);

                loop.pause();
                driver.device().save(new DataOutputStream(new ByteArrayOutputStream()));
                guest.send(question());
                LockSupport.parkNanos(50_000_000);
                assertThat(guest.poll().filter(frame -> type(frame) == ARP)).isEmpty();
                loop.resume();

                assertThat(guest.receive(frame -> type(frame) == ARP)).isNotEmpty();
                askAndHear(guest);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"true,true", "true,false", "false,true"})
    void goesOnFromASavedStateWhoeverMovesThePackets(boolean before, boolean after) throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            Either either = new Either(TapLink.open("tap0"), loop);
            try (GuestDriver driver = new GuestDriver(before ? either.byKernel() : either.byProcess());
                    DatagramSocket socket = socket()) {
                NetGuest guest = guest(driver, MRG_RXBUF | EVENT_INDEX);
                awaitCable(guest, socket);
                guest.putRoom(64, 2048);
                askAndHear(guest);
                loop.pause();
                int interrupts = driver.interrupts();
                ByteArrayOutputStream saved = new ByteArrayOutputStream();
                driver.device().save(new DataOutputStream(saved));
                driver.device().close();
                loop.resume();

                Either other = new Either(TapLink.open("tap0"), loop);
                driver.replace(after ? other.byKernel() : other.byProcess());
                driver.device().restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));

                driver.catchUp();
                if (before) {
                    assertThat(driver.interrupts()).as("none is lost").isGreaterThan(interrupts);
                }
                askAndHear(guest);
            }
        });
    }

    /** A card at a tap, of one kind or the other. */
    private record Either(TapLink tap, EventLoop loop) {
        VirtioNet byKernel() {
            return VirtioNet.ofKernel(tap, MacAddress.parse(MAC), loop);
        }

        VirtioNet byProcess() {
            return new VirtioNet(tap, MacAddress.parse(MAC), loop);
        }
    }

    @Test
    void letsADriverTakeAQueueBack() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0")) {
                NetGuest guest = guest(driver, 0);
                driver.write(0x30, 1);
                driver.write(0x44, 0);
                guest.send(question());
                LockSupport.parkNanos(50_000_000);
                assertThat(guest.transmit().poll()).isEmpty();

                driver.write(0x44, 1);

                await(() -> guest.transmit().poll().isPresent());
            }
        });
    }

    @Test
    void needsAResetAfterBuffersOutsideOfMemory() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0")) {
                List<DriverQueue> queues = driver.start(0, 256, 2);
                queues.get(1).offer(new Buffer(GuestDriver.MEMORY + GuestDriver.MEMORY_SIZE, 100, false));
                queues.get(1).kick();

                await(driver::needsReset);

                assertThat(driver.device().fault())
                        .hasValueSatisfying(why -> assertThat(why).contains("kernel refuses"));
                guest(driver, 0).send(question());
                await(() -> driver.interrupts() > 1);
                assertThat(driver.needsReset()).isFalse();
            }
        });
    }

    @Test
    void outlivesItsTap() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0")) {
                NetGuest guest = guest(driver, 0);
                guest.putRoom(4, 2048);
                OwnNetwork.command("ip", "link", "del", "tap0");

                guest.send(question());
                driver.write(STATUS, 0);

                assertThat(driver.read(STATUS)).isZero();
            }
        });
    }

    @Test
    void leavesNoDescriptorsOfSeveralCards() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            OwnNetwork.command("ip", "tuntap", "add", "dev", "tap1", "mode", "tap");
            long before = descriptors();
            for (int i = 0; i < 10; i++) {
                try (GuestDriver first = guestAt("tap0");
                        GuestDriver second = guestAt("tap1")) {
                    guest(first, 0).putRoom(4, 2048);
                    guest(second, 0).putRoom(4, 2048);
                    assertThat(descriptors()).isEqualTo(before + 2 * 6);
                }
            }
            assertThat(descriptors()).isEqualTo(before);
        });
    }

    @Test
    void leavesNoDescriptorsWhereItCannotBeHad() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            long before = descriptors();
            assertThatThrownBy(() -> new VhostMover("/dev/null", TapLink.open("tap0"), loop))
                    .isInstanceOf(VirtException.class);
            assertThat(descriptors()).isEqualTo(before);
        });
    }

    /** Of taps, workers and counters. */
    private static long descriptors() {
        return OpenFiles.of("/dev/net/tun") + OpenFiles.of(VhostNet.DEVICE) + OpenFiles.of("anon_inode:[eventfd]");
    }
}
