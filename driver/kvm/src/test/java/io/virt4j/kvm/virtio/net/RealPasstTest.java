package io.virt4j.kvm.virtio.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.GuestDriver;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With passt itself, where it is installed, in a network of its own. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RealPasstTest {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/passt"), Path.of("/usr/local/bin/passt"));

    @TempDir
    private Path directory;

    @Test
    void isTheGuestsGateway() throws Exception {
        Path passt = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(passt != null, "passt is not installed (package passt)");
        OwnNetwork.with(() -> {
            // Passt gives the guest the address and the gateway of an interface that is up.
            OwnNetwork.command("ip", "tuntap", "add", "dev", "up0", "mode", "tap");
            OwnNetwork.command("ip", "addr", "add", "10.77.0.5/24", "dev", "up0");
            OwnNetwork.command("ip", "link", "set", "up0", "up");
            OwnNetwork.command("ip", "route", "add", "default", "via", "10.77.0.1");
            Path socket = directory.resolve("socket");
            Process process = new ProcessBuilder(
                            String.valueOf(passt), "--foreground", "--runas", "0", "--socket", socket.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                while (process.isAlive() && !Files.exists(socket)) {
                    LockSupport.parkNanos(10_000_000);
                }
                askForTheGateway(socket);
            } finally {
                process.destroy();
                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            }
        });
    }

    private static void askForTheGateway(Path socket) {
        String ours = "525400123456";
        byte[] question = ByteBuffer.allocate(42)
                .put(HexFormat.of().parseHex("ffffffffffff" + ours + "0806"))
                .put(HexFormat.of().parseHex("0001080006040001" + ours + "0a4d0005"))
                .put(HexFormat.of().parseHex("000000000000" + "0a4d0001"))
                .array();
        try (EventLoop loop = new EventLoop("test-passt");
                GuestDriver driver = new GuestDriver(
                        new VirtioNet(PasstLink.connect(socket), MacAddress.parse("52:54:00:12:34:56"), loop))) {
            NetGuest guest = new NetGuest(driver, 0);
            guest.putRoom(64, 2048);
            guest.send(question);

            byte[] answer = guest.receive(frame -> ByteBuffer.wrap(frame).getShort(12) == 0x0806);

            assertThat(HexFormat.of().formatHex(answer, 28, 32)).isEqualTo("0a4d0001");
        }
    }
}
