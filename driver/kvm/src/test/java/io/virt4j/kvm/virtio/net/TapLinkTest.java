package io.virt4j.kvm.virtio.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.GuestDriver;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
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
    private static final String MAC = "52:54:00:12:34:56";
    private static final String HOST_ADDRESS = "10.99.0.1";
    private static final String GUEST_ADDRESS = "10.99.0.2";
    private static final int PROBE_PORT = 3999;
    private static final int ARP = 0x0806;
    private static final int IPV4 = 0x0800;

    private static final long GUEST_CSUM = 1 << 1;
    private static final long GUEST_TSO4 = 1 << 7;
    private static final long HOST_TSO4 = 1 << 11;
    private static final long MRG_RXBUF = 1 << 15;

    private final EventLoop loop = new EventLoop("test-net");

    @AfterEach
    void close() {
        loop.close();
    }

    private static void makeTap(String name) throws Exception {
        OwnNetwork.command("ip", "tuntap", "add", "dev", name, "mode", "tap");
        OwnNetwork.command("ip", "link", "set", name, "mtu", "9000", "up");
        OwnNetwork.command("ip", "addr", "add", HOST_ADDRESS + "/24", "dev", name);
        OwnNetwork.command("ip", "neigh", "add", GUEST_ADDRESS, "lladdr", MAC, "dev", name);
    }

    private GuestDriver guestAt(String tap) {
        return new GuestDriver(new VirtioNet(TapLink.open(tap), MacAddress.parse(MAC), loop));
    }

    /** Returns when frames come through: a while after a tap was opened the kernel knows that its cable is in. */
    private static void awaitCable(NetGuest guest, DatagramSocket socket) throws Exception {
        for (int i = 0; i < 2000; i++) {
            if (guest.hasNoRoom()) {
                guest.putRoom(1, 300);
            }
            send(socket, 10, PROBE_PORT);
            LockSupport.parkNanos(5_000_000);
            if (guest.poll().filter(frame -> isTo(frame, PROBE_PORT)).isPresent()) {
                return;
            }
        }
        throw new AssertionError("the cable is still out");
    }

    private static void send(DatagramSocket socket, int length, int port) throws Exception {
        byte[] data = new byte[length];
        data[length - 1] = 77;
        socket.send(new DatagramPacket(data, length, InetAddress.getByName(GUEST_ADDRESS), port));
    }

    private static DatagramSocket socket() throws Exception {
        return new DatagramSocket(0, InetAddress.getByName(HOST_ADDRESS));
    }

    /** Who has the host's address? */
    private static byte[] question() {
        return ByteBuffer.allocate(42)
                .put(HexFormat.of().parseHex("ffffffffffff" + "525400123456"))
                .putShort((short) ARP)
                .put(HexFormat.of().parseHex("0001080006040001" + "525400123456" + "0a630002"))
                .put(HexFormat.of().parseHex("000000000000" + "0a630001"))
                .array();
    }

    private static int type(byte[] frame) {
        return Short.toUnsignedInt(ByteBuffer.wrap(frame).getShort(12));
    }

    private static boolean isTo(byte[] frame, int port) {
        return type(frame) == IPV4
                && frame.length > 42
                && ByteBuffer.wrap(frame).getShort(36) == port;
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
