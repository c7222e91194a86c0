package io.virt4j.kvm.virtio.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.GuestDriver;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a program in passt's place that reads and writes frames as the test says. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PasstLinkTest {
    private final Path directory = Files.createTempDirectory("passt");
    private final Path path = directory.resolve("socket");
    private final EventLoop loop = new EventLoop("test-passt");
    private final ServerSocketChannel server =
            ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path));
    private final GuestDriver driver =
            new GuestDriver(new VirtioNet(PasstLink.connect(path), MacAddress.parse("52:54:00:12:34:56"), loop));
    private final SocketChannel passt = server.accept();

    PasstLinkTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        driver.close();
        loop.close();
        passt.close();
        server.close();
        Files.delete(path);
        Files.delete(directory);
    }

    private static byte[] frame(int length, int fill) {
        byte[] frame = new byte[length];
        Arrays.fill(frame, (byte) fill);
        return frame;
    }

    private byte[] read(int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && passt.read(bytes) >= 0) {
            // On to the end.
        }
        return bytes.array();
    }

    @Test
    void sendsFramesBehindTheirLength() throws IOException {
        NetGuest guest = new NetGuest(driver, 0);
        guest.send(frame(60, 7));

        assertThat(read(64)).startsWith(0, 0, 0, 60, 7, 7).endsWith(7, 7);
        assertThat(guest.transmit().poll()).isPresent();
    }

    @Test
    void findsFramesInTheStreamHoweverItIsCut() throws IOException {
        NetGuest guest = new NetGuest(driver, 0);
        guest.putRoom(16, 2048);
        ByteBuffer two = ByteBuffer.allocate(4 + 100 + 4 + 1500)
                .putInt(100)
                .put(frame(100, 1))
                .putInt(1500)
                .put(frame(1500, 2));
        for (int cut : new int[] {2, 50, 105, 107, 1000, two.capacity()}) {
            passt.write(two.limit(cut).position(cut == 2 ? 0 : two.position()));
            driver.catchUp();
        }
        assertThat(guest.receive(frame -> true)).isEqualTo(frame(100, 1));
        assertThat(guest.receive(frame -> true)).isEqualTo(frame(1500, 2));
    }

    @Test
    void leavesNoneOfManyFramesThatComeAtOnce() throws IOException {
        NetGuest guest = new NetGuest(driver, 0);
        guest.putRoom(200, 128);
        ByteBuffer many = ByteBuffer.allocate(150 * 64);
        for (int i = 0; i < 150; i++) {
            many.putInt(60).put(frame(60, i));
        }
        passt.write(many.flip());

        for (int i = 0; i < 150; i++) {
            assertThat(guest.receive(frame -> true)).isEqualTo(frame(60, i));
        }
    }

    @Test
    void holdsTheGuestBackWhilePasstDoesNotRead() throws IOException {
        NetGuest guest = new NetGuest(driver, 0);
        int sent = 0;
        while (sent < 100) {
            guest.send(frame(60_000, sent));
            if (guest.transmit().poll().isEmpty()) {
                break;
            }
            sent++;
        }
        assertThat(sent).as("frames that were taken").isBetween(4, 99);

        for (int i = 0; i <= sent; i++) {
            byte[] received = read(60_004);
            assertThat(received).startsWith(0, 0, 0xea, 0x60, i).endsWith(i);
            driver.catchUp();
        }
    }

    @Test
    void givesUpOnWhatIsNotPasst() throws IOException {
        NetGuest guest = new NetGuest(driver, 0);
        guest.putRoom(4, 2048);
        passt.write(ByteBuffer.allocate(8).putInt(-5).putInt(0).flip());
        guest.send(frame(60, 1));

        assertThat(read(64)).endsWith(1);
        assertThat(guest.poll()).isEmpty();
        assertThat(driver.needsReset()).isFalse();
    }

    @Test
    void outlivesPasst() throws IOException {
        NetGuest guest = new NetGuest(driver, 0);
        guest.putRoom(4, 2048);
        passt.close();
        for (int i = 0; i < 10; i++) {
            guest.send(frame(60_000, 1));
            assertThat(guest.transmit().poll()).isPresent();
        }
    }

    @Test
    void saysThatNobodyListens() {
        Path nobody = directory.resolve("nobody");

        assertThatThrownBy(() -> PasstLink.connect(nobody))
                .isInstanceOf(VirtException.class)
                .hasMessage("passt at " + nobody
                        + ": No such file or directory (errno 2); start it with 'passt --socket " + nobody + "'");
    }
}
