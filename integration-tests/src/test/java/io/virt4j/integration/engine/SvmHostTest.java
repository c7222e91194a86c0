package io.virt4j.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.Checkout;
import io.virt4j.testing.EmulatedHost;
import io.virt4j.testing.SmallLinux;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The direct engine where the processor runs guests by itself, by SVM. */
@Timeout(value = 1200, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SvmHostTest {
    @TempDir
    private Path folder;

    @Test
    void runsGuestsWithoutBridgingAnything() throws Exception {
        SmallLinux linux = SmallLinux.orSkip("minimal");

        String console = host(linux, "")
                .file("hello.xml", Checkout.root().resolve("examples/hello.xml"))
                .file("hello.bin", Checkout.root().resolve("examples/hello.bin"))
                .run("""
                        jvirsh hostcpu --json
                        jvirsh run --engine kvm /hello.xml; echo "hello ended with $?"
                        jvirsh run --engine kvm /linux.xml; echo "Linux ended with $?"
                        """);

        assertThat(console)
                .contains("\"assistance\":\"svm\"")
                .contains("Hello from ring 0, in long mode\nhello ended with 0")
                .contains("init: up\n")
                .contains("Linux ended with 0");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "virt4j.stress",
            matches = "true",
            disabledReason = "it takes long: run it with -Pstress")
    void leavesACardsPacketsToTheHostsKernel() throws Exception {
        SmallLinux linux = SmallLinux.orSkip("devices");
        Path ip = Path.of("/bin/ip");
        assumeTrue(Files.isExecutable(ip), "needs " + ip + " (package iproute2)");

        String console = host(linux, """
                        <interface type='ethernet'>
                          <target dev='tap0' managed='no'/><model type='virtio'/><driver name='vhost'/>
                        </interface>
                        """).program(ip).run("""
                        /bin/ip tuntap add tap0 mode tap && /bin/ip addr add 10.9.8.1/24 dev tap0 && /bin/ip link set tap0 up
                        jvirsh run --engine kvm /linux.xml &
                        tries=0
                        until ping -c 1 -W 1 10.9.8.2 >/dev/null || [ $tries = 200 ]; do tries=$((tries + 1)); done
                        ping -c 5 10.9.8.2
                        echo "moved by $(cat /proc/[0-9]*/comm /proc/[0-9]*/task/*/comm 2>/dev/null | grep -m 1 vhost)"
                        """);

        assertThat(console)
                .contains("5 packets transmitted, 5 packets received")
                .contains("moved by vhost-");
    }

    /** A host with a guest's document, {@code linux.xml}, whose Linux sets its card up if it has one, and else restarts. */
    private EmulatedHost host(SmallLinux linux, String card) throws Exception {
        Path document =
                Files.writeString(folder.resolve("linux.xml"), """
                <domain type='kvm'>
                  <name>linux</name>
                  <memory unit='MiB'>64</memory>
                  <os>
                    <type arch='x86_64'>hvm</type>
                    <kernel>/vmlinux</kernel>
                    <initrd>/initrd</initrd>
                    <cmdline>console=ttyS0 reboot=k panic=-1 quiet %s</cmdline>
                  </os>
                  <on_reboot>destroy</on_reboot>
                  <devices><console type='pty'/>%s</devices>
                </domain>
                """.formatted(card.isEmpty() ? "restart" : "net", card));
        return EmulatedHost.orSkip(Files.createDirectory(folder.resolve("host")))
                .file("vmlinux", linux.vmlinux())
                .file("initrd", linux.initrd(folder))
                .file("linux.xml", document);
    }
}
