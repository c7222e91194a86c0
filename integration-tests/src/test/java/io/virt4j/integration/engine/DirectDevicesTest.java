package io.virt4j.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.testing.Checkout;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.Program;
import io.virt4j.testing.SmallLinux;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Linux with two vCPUs uses all devices of the direct engine from its own programs. Takes minutes where ring 0 is emulated. */
@EnabledIfSystemProperty(named = "virt4j.stress", matches = "true")
@Timeout(900)
class DirectDevicesTest {
    private static final Duration LONG = Duration.ofMinutes(6);

    /** Sends datagrams back to where they come from. */
    private static final String ECHO =
            "my $s = IO::Socket::INET->new(LocalAddr => q(10.9.8.1:7777), Proto => q(udp)) or die; "
                    + "while (defined(my $from = $s->recv(my $text, 2000))) { $s->send($text, 0, $from) }";

    @RegisterExtension
    static final PrivateHost network = PrivateHost.builder().build();

    @TempDir
    private Path folder;

    private final SmallLinux linux = SmallLinux.orSkip("devices");
    private final Connection host = Connection.open("kvm:///embed?host-quirks=bridge");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void bootsFromADiskAndUsesEverything() throws Exception {
        Domain domain = host.createDomain(XmlText.of(document(rootDisk())), Set.of(StartFlag.PAUSED));
        CompletableFuture<String> received = new CompletableFuture<>();
        Path sockets = Path.of(System.getenv().getOrDefault("XDG_RUNTIME_DIR", ""), "virt4j");
        if (!Files.isDirectory(sockets)) {
            sockets = Path.of(System.getProperty("java.io.tmpdir"), "virt4j-" + System.getProperty("user.name"));
        }
        try (ServerSocketChannel server = listen(sockets.resolve("vsock/everything_1234"), received);
                GuestConsole console = new GuestConsole(domain.openConsole(null, Set.of()));
                GuestConsole second = new GuestConsole(domain.openConsole("console1", Set.of()))) {
            domain.resume();
            console.awaitText("init: processors 2", LONG);
            console.awaitText("init: disk ", LONG);
            console.awaitText("init: entropy ", LONG);
            second.awaitText("second console", LONG);
            second.type("typed there");
            console.awaitText("init: console typed there", LONG);
            console.awaitText("init: vsock hello from the host", LONG);
            console.awaitText("init: ready", LONG);

            assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo("hello from the guest\n");
            assertThat(console.text()).doesNotContain("error");
            assertThat(domain.statistics(Set.of(StatisticsGroup.VCPU), Set.of()).vcpus())
                    .hasSize(2);

            domain.setMemory(Memory.ofMebibytes(40));
            awaitMemory(domain, Memory.ofMebibytes(40).bytes() / 1024);
            console.type("say it still runs");
            console.awaitText("\nit still runs", LONG);
        }
        assertThat(Files.exists(sockets.resolve("vsock/everything"))).isTrue();
        domain.destroy();
        assertThat(Files.exists(sockets.resolve("vsock/everything"))).isFalse();
    }

    @Test
    void reachesAHostBehindATap() throws Exception {
        Path document = Files.writeString(
                folder.resolve("net.xml"), """
                <domain type='kvm'>
                  <name>net</name>
                  <memory unit='MiB'>64</memory>
                  <os>
                    <type arch='x86_64'>hvm</type>
                    <kernel>%s</kernel>
                    <initrd>%s</initrd>
                    <cmdline>%s net restart</cmdline>
                  </os>
                  <on_reboot>destroy</on_reboot>
                  <devices>
                    <interface type='ethernet'><target dev='tap0' managed='no'/><model type='virtio'/></interface>
                    <console type='pty'/>
                  </devices>
                </domain>
                """.formatted(linux.vmlinux(), linux.initrd(folder), SmallLinux.PARAMETERS));

        String jvirsh = Checkout.root().resolve("jvirsh").toString();
        Program.of(List.of(jvirsh, "--version"))
                .run(); // Builds what has to be built while there is a network for that.
        CommandResult result = network.run(
                "sh",
                "-c",
                "ip tuntap add tap0 mode tap && ip addr add 10.9.8.1/24 dev tap0 && ip link set tap0 up || exit; "
                        + "perl -MIO::Socket::INET -e '" + ECHO + "' & "
                        + jvirsh + " -c 'kvm:///embed?host-quirks=bridge' run " + document
                        + "; status=$?; kill $!; exit $status");

        assertThat(result.stdout()).contains("init: net hello from the guest", "init: restart");
        // The document asks for the guest's end when it restarts: nothing failed.
        assertThat(result.exitCode()).as(result.stderr()).isZero();
    }

    private static void awaitMemory(Domain domain, long kibibytes) throws InterruptedException {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (domain.memoryStats().actualBalloonKibibytes().orElseThrow() != kibibytes
                && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(domain.memoryStats().actualBalloonKibibytes()).hasValue(kibibytes);
    }

    /** Answers the first who comes, and tells what came. */
    private static ServerSocketChannel listen(Path path, CompletableFuture<String> received) throws Exception {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        Files.deleteIfExists(path);
        server.bind(UnixDomainSocketAddress.of(path));
        Thread answering = new Thread(() -> {
            try (SocketChannel guest = server.accept()) {
                ByteBuffer buffer = ByteBuffer.allocate(100);
                guest.read(buffer);
                guest.write(StandardCharsets.US_ASCII.encode("hello from the host\n"));
                received.complete(
                        StandardCharsets.US_ASCII.decode(buffer.flip()).toString());
            } catch (Exception e) {
                received.completeExceptionally(e);
            }
        });
        answering.setDaemon(true);
        answering.start();
        return server;
    }

    /** A file system with the program alone. */
    private Path rootDisk() throws Exception {
        Path mke2fs = Path.of("/sbin/mke2fs");
        assumeTrue(Files.isExecutable(mke2fs), "needs mke2fs (package e2fsprogs)");
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.createDirectory(root.resolve("dev"));
        Files.copy(linux.init(), root.resolve("init"));
        Path image = folder.resolve("root.raw");
        Program.of(List.of(mke2fs.toString(), "-q", "-t", "ext2", "-d", root.toString(), image.toString(), "4M"))
                .run();
        return image;
    }

    private String document(Path disk) {
        return """
                <domain type='kvm'>
                  <name>everything</name>
                  <memory unit='MiB'>64</memory>
                  <vcpu>2</vcpu>
                  <os>
                    <type arch='x86_64'>hvm</type>
                    <kernel>%s</kernel>
                    <cmdline>%s root=/dev/vda rw init=/init processors disk entropy console vsock</cmdline>
                  </os>
                  <devices>
                    <disk type='file'><source file='%s'/><target dev='vda' bus='virtio'/></disk>
                    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
                    <console type='pty'/>
                    <console type='pty'><target type='virtio'/></console>
                    <memballoon model='virtio'/>
                    <vsock model='virtio'><cid auto='no' address='42'/></vsock>
                  </devices>
                </domain>
                """.formatted(linux.vmlinux(), SmallLinux.PARAMETERS, disk);
    }
}
