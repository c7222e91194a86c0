package io.virt4j.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.Checkout;
import io.virt4j.testing.EmulatedHost;
import io.virt4j.testing.SmallLinux;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The direct engine where the processor runs guests by itself, by SVM. */
@Timeout(value = 1200, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SvmHostTest {
    @TempDir
    private Path folder;

    @Test
    void runsGuestsWithoutBridgingAnything() throws Exception {
        SmallLinux linux = SmallLinux.orSkip("minimal");
        Path document = Files.writeString(folder.resolve("linux.xml"), """
                <domain type='kvm'>
                  <name>linux</name>
                  <memory unit='MiB'>64</memory>
                  <os>
                    <type arch='x86_64'>hvm</type>
                    <kernel>/vmlinux</kernel>
                    <initrd>/initrd</initrd>
                    <cmdline>console=ttyS0 reboot=k panic=-1 quiet restart</cmdline>
                  </os>
                  <on_reboot>destroy</on_reboot>
                  <devices><console type='pty'/></devices>
                </domain>
                """);
        EmulatedHost host = EmulatedHost.orSkip(Files.createDirectory(folder.resolve("host")))
                .file("vmlinux", linux.vmlinux())
                .file("initrd", linux.initrd(folder))
                .file("linux.xml", document)
                .file("hello.xml", Checkout.root().resolve("examples/hello.xml"))
                .file("hello.bin", Checkout.root().resolve("examples/hello.bin"));

        String console = host.run("""
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
}
