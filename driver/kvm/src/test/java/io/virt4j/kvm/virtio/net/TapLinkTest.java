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
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.GuestDriver;
import java.net.DatagramSocket;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TapLinkTest {

    private static final long GUEST_CSUM = 1 << 1;
    private static final long GUEST_TSO4 = 1 << 7;
    private static final long HOST_TSO4 = 1 << 11;
    private static final long MRG_RXBUF = 1 << 15;

    private final EventLoop loop = new EventLoop("test-net");

    @AfterEach
    void close() {
        loop.close();
    }

    private GuestDriver guestAt(String tap) {
        return new GuestDriver(new VirtioNet(TapLink.open(tap), MacAddress.parse(MAC), loop));
    }

    @Test
    void carriesFramesBothWays() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0");
                    DatagramSocket socket = socket()) {
                NetGuest guest = new NetGuest(driver, 0);
                awaitCable(guest, socket);
                guest.putRoom(64, 2048);

                guest.send(question());

                byte[] answer = guest.receive(frame -> type(frame) == ARP && frame[21] == 2);
                assertThat(HexFormat.of().formatHex(answer, 28, 32)).isEqualTo("0a630001");
                assertThat(guest.transmit().poll()).isPresent();
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
                NetGuest guest = new NetGuest(driver, features);
                awaitCable(guest, socket);
                guest.putRoom(150, room);

                send(socket, 7000, 4000);

                byte[] frame = guest.receive(candidate -> isTo(candidate, 4000));
                assertThat(frame).hasSize(14 + 20 + 8 + 7000).endsWith(0, 77);
            }
        });
    }

    @Test
    void keepsFramesForAGuestThatHasNoRoomYet() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0");
                    DatagramSocket socket = socket()) {
                NetGuest guest = new NetGuest(driver, MRG_RXBUF);
                awaitCable(guest, socket);
                for (int i = 0; i < 20; i++) {
                    send(socket, 1000 + i, 4000);
                }
                List<Integer> lengths = new ArrayList<>();
                for (int i = 0; i < 5000 && lengths.size() < 20; i++) {
                    guest.putRoom(1, 300);
                    guest.poll().filter(frame -> isTo(frame, 4000)).ifPresent(frame -> lengths.add(frame.length));
                    LockSupport.parkNanos(100_000);
                }
                assertThat(lengths)
                        .isEqualTo(IntStream.range(0, 20)
                                .mapToObj(i -> 42 + 1000 + i)
                                .toList());
            }
        });
    }

    @Test
    void dropsFramesThatDoNotFitAndGoesOn() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0");
                    DatagramSocket socket = socket()) {
                NetGuest guest = new NetGuest(driver, 0);
                awaitCable(guest, socket);
                guest.putRoom(64, 500);
                send(socket, 1000, 4000);
                send(socket, 100, 4000);

                assertThat(guest.receive(frame -> isTo(frame, 4000))).hasSize(42 + 100);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"128", "256", "2048", "4096", "129"})
    void doesNotAcceptOffloadsWithoutWhatTheyNeed(long features) throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0")) {
                assertThat(driver.negotiate(features | 1L << 32) & 8).isZero();
                assertThat(driver.negotiate(GUEST_CSUM | GUEST_TSO4 | HOST_TSO4 | 1 | 1L << 32) & 8)
                        .isNotZero();
            }
        });
    }

    @Test
    void tellsItsAddressAndTheStateOfTheCable() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            VirtioNet card = new VirtioNet(TapLink.open("tap0"), MacAddress.parse(MAC), loop);
            try (GuestDriver driver = new GuestDriver(card)) {
                assertThat(driver.device().read(0x100, 8)).isEqualTo(0x0001_5634_1200_5452L);
                card.linkUp(false);
                assertThat(driver.device().read(0x106, 2)).isZero();
            }
        });
    }

    @Test
    void outlivesItsTap() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            try (GuestDriver driver = guestAt("tap0")) {
                NetGuest guest = new NetGuest(driver, 0);
                guest.putRoom(4, 2048);
                OwnNetwork.command("ip", "link", "del", "tap0");

                guest.send(question());

                assertThat(guest.transmit().poll()).isPresent();
            }
        });
    }

    @Test
    void saysWhyATapDoesNotOpen() throws Exception {
        OwnNetwork.with(() -> {
            makeTap("tap0");
            assertRefused("tap9", "does not exist: make it with 'sudo ip tuntap add dev tap9");
            assertRefused("a-name-of-16-byte", "a name has 1 to 15 bytes");
            assertRefused("lo", "is no tap");
            try (TapLink first = TapLink.open("tap0")) {
                assertThat(first.offloads()).isNotZero();
                assertRefused("tap0", "is in use by another machine or program");
            }
        });
    }

    private static void assertRefused(String name, String why) {
        assertThatThrownBy(() -> TapLink.open(name))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith("tap '" + name + "': " + why);
    }

    @ParameterizedTest
    @CsvSource({"52:54:00:12:34", "52-54-00-12-34-56", "53:54:00:12:34:56", "''"})
    void refusesWhatIsNoCardsAddress(String address) {
        assertThatThrownBy(() -> MacAddress.parse(address)).isInstanceOf(VirtException.class);
    }
}
