package io.virt4j.kvm.virtio.vsock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.GuestDriver;
import io.virt4j.kvm.virtio.vsock.VsockGuest.Packet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VirtioVsockTest {
    private static final int GUEST_PORT = 1024;
    private static final int HOST_PORT = 52;
    private static final int ROOM_OF_HOST = 64 * 1024;

    private final Path directory = Files.createTempDirectory("vsock");
    private final Path path = directory.resolve("guest");
    private final EventLoop loop = new EventLoop("test-vsock");
    private final GuestDriver driver = new GuestDriver(VirtioVsock.open(VsockGuest.CID, path, loop));
    private final VsockGuest guest = new VsockGuest(driver);
    private final ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
            .bind(UnixDomainSocketAddress.of(path + "_" + HOST_PORT));

    VirtioVsockTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        driver.close();
        loop.close();
        server.close();
        assertThat(path).doesNotExist();
        Files.delete(Path.of(path + "_" + HOST_PORT));
        Files.delete(directory);
    }

    /** The guest connects to the host. */
    private SocketChannel accept() throws IOException {
        guest.send(HOST_PORT, GUEST_PORT, VsockGuest.REQUEST, 0, "");
        assertThat(guest.next())
                .isEqualTo(new Packet(HOST_PORT, GUEST_PORT, VsockGuest.RESPONSE, 0, ROOM_OF_HOST, 0, ""));
        return server.accept();
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.ISO_8859_1.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** As many characters as there are before the end, at most {@code most}. */
    private static String read(SocketChannel channel, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // On to the end.
        }
        return StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
    }

    @Test
    void letsTheGuestReachWhoListensOnTheHost() throws IOException {
        guest.putRoom(8);
        try (SocketChannel host = accept()) {
            guest.send(HOST_PORT, GUEST_PORT, VsockGuest.RW, 0, "from the guest");
            assertThat(read(host, 14)).isEqualTo("from the guest");
            write(host, "from the host");

            Packet packet = guest.next();
            assertThat(packet.operation()).isEqualTo(VsockGuest.RW);
            assertThat(packet.data()).isEqualTo("from the host");
            assertThat(packet.forwarded()).isEqualTo(14);
        }
    }

    @Test
    void refusesTheGuestWhereNobodyListens() {
        guest.putRoom(2);
        guest.send(99, GUEST_PORT, VsockGuest.REQUEST, 0, "");

        assertThat(guest.next()).isEqualTo(new Packet(99, GUEST_PORT, VsockGuest.RST, 0, 0, 0, ""));
    }

    @Test
    void letsTheHostReachWhoListensInTheGuest() throws IOException {
        guest.putRoom(8);
        try (SocketChannel host = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            write(host, "CONNECT " + GUEST_PORT + "\nat once");
            Packet request = guest.next();
            assertThat(request.operation()).isEqualTo(VsockGuest.REQUEST);
            assertThat(request.guestPort()).isEqualTo(GUEST_PORT);

            guest.send(request.hostPort(), GUEST_PORT, VsockGuest.RESPONSE, 0, "");

            assertThat(read(host, 14)).isEqualTo("OK " + request.hostPort() + "\n");
            assertThat(guest.next().data()).isEqualTo("at once");
            guest.send(request.hostPort(), GUEST_PORT, VsockGuest.RW, 0, "answer");
            assertThat(read(host, 6)).isEqualTo("answer");
        }
    }

    @Test
    void hangsUpWhereNobodyListensInTheGuest() throws IOException {
        guest.putRoom(2);
        try (SocketChannel host = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            write(host, "CONNECT 1\n");
            guest.send(guest.next().hostPort(), 1, VsockGuest.RST, 0, "");

            assertThat(read(host, 1)).isEmpty();
        }
        assertThat(guest.poll()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "CONNECT \n", "CONNECT -1\n", "CONNECT 4294967296\n", "connect 1\n", "CONNECT 00000000001"
            })
    void hangsUpOnWhoDoesNotSayWhatItWants(String line) throws IOException {
        guest.putRoom(2);
        try (SocketChannel host = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            write(host, line);

            assertThat(read(host, 1)).isEmpty();
        }
        assertThat(guest.poll()).isEmpty();
    }

    @Test
    void sendsTheGuestNoMoreThanItHasRoomFor() throws IOException {
        guest.allocated = 10;
        guest.putRoom(8);
        try (SocketChannel host = accept()) {
            write(host, "0123456789abcdef");
            assertThat(guest.next().data()).isEqualTo("0123456789");
            assertThat(guest.poll()).isEmpty();

            guest.forwarded = 4;
            guest.send(HOST_PORT, GUEST_PORT, VsockGuest.CREDIT_UPDATE, 0, "");

            assertThat(guest.next().data()).isEqualTo("abcd");
            guest.forwarded = 14;
            guest.send(HOST_PORT, GUEST_PORT, VsockGuest.CREDIT_UPDATE, 0, "");
            assertThat(guest.next().data()).isEqualTo("ef");
        }
    }

    @Test
    void sendsNoDataBeforeTheAnswerThatWaits() throws IOException {
        guest.send(HOST_PORT, GUEST_PORT, VsockGuest.REQUEST, 0, "");
        try (SocketChannel host = server.accept()) {
            guest.putRoomQuietly(2);
            write(host, "early");

            assertThat(guest.next().operation()).isEqualTo(VsockGuest.RESPONSE);
            assertThat(guest.next().data()).isEqualTo("early");
        }
    }

    @Test
    void waitsForTheGuestsBuffers() throws IOException {
        guest.putRoom(1);
        try (SocketChannel host = accept()) {
            write(host, "x".repeat(10_000));
            StringBuilder data = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                guest.putRoom(1);
                data.append(guest.next().data());
            }
            assertThat(data).hasToString("x".repeat(10_000));
        }
    }

    @Test
    void keepsWhatTheHostDoesNotReadAndTellsWhenItHas() throws IOException {
        guest.putRoom(16);
        try (SocketChannel host = accept()) {
            int sent = 0;
            int forwarded = 0;
            while (sent - forwarded + 4096 <= ROOM_OF_HOST) {
                guest.send(HOST_PORT, GUEST_PORT, VsockGuest.RW, 0, "y".repeat(4096));
                sent += 4096;
                for (var packet = guest.poll(); packet.isPresent(); packet = guest.poll()) {
                    forwarded = packet.get().forwarded();
                    guest.putRoom(1);
                }
            }
            assertThat(read(host, sent)).isEqualTo("y".repeat(sent));

            Packet update = guest.next();
            assertThat(update.operation()).isEqualTo(VsockGuest.CREDIT_UPDATE);
            assertThat(sent - update.forwarded()).isLessThan(ROOM_OF_HOST);
        }
    }

    @Test
    void endsAStreamThatIgnoresTheHostsRoom() throws IOException {
        guest.putRoom(32);
        try (SocketChannel host = accept()) {
            assertThat(host.isConnected()).isTrue();
            Packet packet = new Packet(0, 0, 0, 0, 0, 0, "");
            for (int i = 0; i < 1000 && packet.operation() != VsockGuest.RST; i++) {
                guest.send(HOST_PORT, GUEST_PORT, VsockGuest.RW, 0, "z".repeat(60_000));
                packet = guest.poll().orElse(packet);
            }
            assertThat(packet.operation()).isEqualTo(VsockGuest.RST);
        }
    }

    @Test
    void closesOneHalfAndThenTheOther() throws IOException {
        guest.putRoom(8);
        try (SocketChannel host = accept()) {
            guest.send(HOST_PORT, GUEST_PORT, VsockGuest.RW, 0, "last words");
            guest.send(HOST_PORT, GUEST_PORT, VsockGuest.SHUTDOWN, 2, "");
            assertThat(read(host, 100)).isEqualTo("last words");

            write(host, "still here");
            assertThat(guest.next().data()).isEqualTo("still here");
            host.shutdownOutput();
            Packet shutdown = guest.next();
            assertThat(shutdown.operation()).isEqualTo(VsockGuest.SHUTDOWN);
            assertThat(shutdown.flags()).isEqualTo(2);

            guest.send(HOST_PORT, GUEST_PORT, VsockGuest.SHUTDOWN, 3, "");
            assertThat(guest.next().operation()).isEqualTo(VsockGuest.RST);
        }
    }

    @Test
    void answersAResetToWhatBelongsToNoStream() {
        guest.putRoom(8);
        guest.send(HOST_PORT, GUEST_PORT, VsockGuest.RW, 0, "lost");
        assertThat(guest.next().operation()).isEqualTo(VsockGuest.RST);
        guest.sendAs(77, HOST_PORT, GUEST_PORT, VsockGuest.REQUEST, 0, 0, "");
        assertThat(guest.next().operation()).isEqualTo(VsockGuest.RST);
        guest.send(HOST_PORT, GUEST_PORT, VsockGuest.RST, 0, "");
        assertThat(guest.poll()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void endsAStreamWhosePacketIsShorterThanItSays(int length) throws IOException {
        guest.putRoom(8);
        try (SocketChannel host = accept()) {
            guest.sendAs(VsockGuest.CID, HOST_PORT, GUEST_PORT, VsockGuest.RW, 0, length, "four");

            assertThat(guest.next().operation()).isEqualTo(VsockGuest.RST);
            assertThat(read(host, 1)).isEmpty();
        }
    }

    @Test
    void takesNoMorePacketsWhileItsAnswersWait() {
        for (int i = 0; i < 280; i++) {
            guest.send(HOST_PORT, i, VsockGuest.RW, 0, "");
        }
        assertThat(guest.untaken()).isEqualTo(280 - 256);

        int answers = 0;
        guest.putRoom(16);
        while (guest.poll().isPresent()) {
            answers++;
            guest.putRoom(1);
            driver.catchUp();
        }
        assertThat(answers).isEqualTo(280);
    }

    @Test
    void tellsAGuestThatGoesOnElsewhereThatItsStreamsAreGone() throws IOException {
        guest.putRoom(8);
        try (SocketChannel host = accept()) {
            Buffer event = new Buffer(driver.allocate(new byte[] {-1, -1, -1, -1}), 4, true);
            guest.events().offer(event);
            guest.events().kick();
            assertThat(guest.events().poll()).isEmpty();
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            driver.device().save(new DataOutputStream(saved));

            driver.device().restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
            driver.catchUp();

            assertThat(guest.events().poll()).isPresent();
            assertThat(driver.memory().getInt(event.address())).isZero();
            assertThat(read(host, 1)).isEmpty();
        }
    }

    @Test
    void refusesAnAddressWithAMeaningAndAPathThatIsTaken() {
        assertThatThrownBy(() -> VirtioVsock.open(2, path, loop))
                .isInstanceOf(VirtException.class)
                .hasMessage("a guest's CID is from 3 to 4294967294, not 2");
        assertThatThrownBy(() -> VirtioVsock.open(3, path, loop))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith("socket " + path + ": Address already in use");
    }
}
