package io.virt4j.kvm.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.balloon.VirtioBalloon;
import io.virt4j.kvm.virtio.block.VirtioBlock;
import io.virt4j.kvm.virtio.console.ConsoleLine;
import io.virt4j.kvm.virtio.console.VirtioConsole;
import io.virt4j.kvm.virtio.net.MacAddress;
import io.virt4j.kvm.virtio.net.OwnNetwork;
import io.virt4j.kvm.virtio.net.PasstLink;
import io.virt4j.kvm.virtio.net.TapLink;
import io.virt4j.kvm.virtio.net.VirtioNet;
import io.virt4j.kvm.virtio.rng.VirtioRng;
import io.virt4j.kvm.virtio.vsock.VirtioVsock;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each kind of device under a {@link HostileGuest}: some thousand steps, or as many as the system property {@code
 * virt4j.fuzz.runs} says, from a start that {@code virt4j.fuzz.seed} says.
 */
@Timeout(value = 1, unit = TimeUnit.DAYS)
class VirtioFuzzTest {
    private static final long RUNS = Long.getLong("virt4j.fuzz.runs", 30_000);
    private static final long SEED = Long.getLong("virt4j.fuzz.seed", 1);

    @TempDir
    private Path directory;

    /** No step fails, whatever the guest does, and in between the device does its work. */
    private static void fuzz(VirtioDevice device, int queues, Runnable host) {
        long slowestMicros = 0;
        try (GuestDriver driver = new GuestDriver(device)) {
            HostileGuest guest = new HostileGuest(driver, queues, new Random(SEED));
            for (long run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                try {
                    guest.step();
                } catch (RuntimeException | Error e) {
                    throw new AssertionError("step " + run + " from seed " + SEED, e);
                }
                slowestMicros = Math.max(slowestMicros, (System.nanoTime() - start) / 1000);
                if (run % 512 == 0) {
                    host.run();
                }
            }
            System.out.println(device.getClass().getSimpleName() + ": " + RUNS + " steps, " + guest.answers()
                    + " requests answered, " + guest.starts() + " starts; the slowest step took " + slowestMicros
                    + " µs");
            assertThat(guest.answers()).isPositive();
            assertThat(guest.starts()).isGreaterThan(1);
        }
    }

    @Test
    void disks() throws IOException {
        Path image = Files.write(directory.resolve("disk"), new byte[1 << 16]);
        fuzz(VirtioBlock.open(image, false, "disk"), 1, () -> {});
        assertThat(image).hasSize(1 << 16);
    }

    @Test
    void disksForReading() throws IOException {
        Path image = Files.write(directory.resolve("disk"), new byte[1 << 16]);
        fuzz(VirtioBlock.open(image, true, "disk"), 1, () -> {});
        assertThat(image).hasBinaryContent(new byte[1 << 16]);
    }

    @Test
    void randomBytes() {
        fuzz(new VirtioRng(), 1, () -> {});
    }

    @Test
    void consoles() {
        Random random = new Random(SEED);
        ConsoleLine line = new ConsoleLine() {
            @Override
            public void transmit(ByteBuffer bytes) {
                bytes.position(bytes.position() + random.nextInt(bytes.remaining() + 1));
            }

            @Override
            public void receive(ByteBuffer target) {
                target.position(target.position() + random.nextInt(target.remaining() + 1));
            }
        };
        VirtioConsole console = new VirtioConsole(line, 80, 25);
        fuzz(console, 2, () -> {
            console.hasRoom();
            console.received();
            console.resize(random.nextInt(), random.nextInt());
        });
    }

    @Test
    void balloons() {
        VirtioBalloon balloon = new VirtioBalloon();
        fuzz(balloon, 3, () -> {
            balloon.askForStatistics();
            balloon.target(balloon.actual() + balloon.statistics().size());
        });
    }

    @Test
    void networkCards() throws IOException {
        Path path = directory.resolve("passt");
        try (ServerSocketChannel server = listen(path);
                EventLoop loop = new EventLoop("fuzz-net")) {
            PasstLink link = PasstLink.connect(path);
            try (SocketChannel passt = server.accept()) {
                passt.configureBlocking(false);
                fuzz(new VirtioNet(link, new MacAddress(0x525400123456L), loop), 2, () -> pass(passt, 1000));
            }
        }
    }

    @Test
    void networkCardsOfTheKernel() throws Exception {
        assumeTrue(VirtioNet.isKernelAble(), "/dev/vhost-net does not open here");
        OwnNetwork.with(() -> {
            OwnNetwork.command("ip", "tuntap", "add", "dev", "tap0", "mode", "tap");
            OwnNetwork.command("ip", "link", "set", "tap0", "up");
            try (EventLoop loop = new EventLoop("fuzz-vhost")) {
                TapLink tap = TapLink.open("tap0");
                fuzz(VirtioNet.ofKernel(tap, new MacAddress(0x525400123456L), loop), 2, () -> {});
            }
        });
    }

    @Test
    void sockets() throws IOException {
        Path path = directory.resolve("vsock");
        try (ServerSocketChannel server = listen(directory.resolve("vsock_52"));
                EventLoop loop = new EventLoop("fuzz-vsock")) {
            server.configureBlocking(false);
            fuzz(VirtioVsock.open(5, path, loop), 3, () -> answerAll(server));
        }
        assertThat(path).doesNotExist();
    }

    private static ServerSocketChannel listen(Path path) throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path));
    }

    /** Sends a frame, and throws away what has come. */
    private static void pass(SocketChannel channel, int length) {
        try {
            channel.write(ByteBuffer.allocate(4 + length).putInt(0, length));
            while (channel.read(ByteBuffer.allocate(1 << 16)) > 0) {
                // On to the end.
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void answerAll(ServerSocketChannel server) {
        try {
            for (SocketChannel host = server.accept(); host != null; host = server.accept()) {
                host.write(ByteBuffer.allocate(300));
                host.close();
            }
        } catch (IOException e) {
            // The guest was faster.
        }
    }
}
