package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Initramfs;
import io.virt4j.testing.LinuxGuest;
import io.virt4j.testing.LinuxKernel;
import io.virt4j.testing.PrivateHost;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Domains that the direct engine refuses, run on a real libvirt. */
class RunOnLibvirtTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @TempDir
    private Path directory;

    @AfterEach
    void nothingIsLeft(Connection connection) {
        assertThat(connection.domains()).isEmpty();
    }

    @Test
    void printsTheConsoleOfALinuxUntilItPowersOff() throws Exception {
        LinuxKernel kernel = LinuxKernel.orSkip();
        Initramfs system = Initramfs.busybox(kernel).init("""
                        #!/bin/busybox sh
                        echo %s
                        exec /bin/busybox poweroff -f
                        """.formatted(Initramfs.MARKER));
        String xml = LinuxGuest.of(kernel, system, directory).toXml();

        CommandResult result = run(xml, "run");
        assertThat(result.stdout()).contains(Initramfs.MARKER);
        assertThat(result.stderr()).isEqualTo("running domain 'linux' on the libvirt engine\n");
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest(name = "features: {0}")
    @ValueSource(strings = {"", "<acpi/>"}) // by a reset, or by the power switch, which comes with ACPI
    void endsWithAGuestOfAShortLife(String features) throws Exception {
        String xml = Examples.helloXmlForQemu()
                .replace("<on_poweroff>", "<features>" + features + "</features><on_poweroff>");

        CommandResult result = run(xml, "run", "--engine", "libvirt");
        // QEMU's end takes with it what libvirtd has not read of its terminal yet; on a busy machine that may be all.
        for (int attempt = 1; attempt < 10 && result.stdout().isEmpty(); attempt++) {
            result = run(xml, "run", "--engine", "libvirt");
        }
        assertThat(result.stdout()).endsWith("Hello from ring 0, in long mode\n");
        assertThat(result.stderr()).isEqualTo("running domain 'hello' on the libvirt engine\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void leavesNothingOfADomainThatCannotStart() throws Exception {
        CommandResult result = run(Examples.helloXmlForQemu().replace("hello.bin", "nosuch.bin"), "run");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.stdout()).isEmpty();
        assertThat(result.stderr()).startsWith("error: ").contains("nosuch.bin");
    }

    private CommandResult run(String xml, String... command) throws Exception {
        Path file = Files.writeString(directory.resolve("domain.xml"), xml);
        return Programs.jvirsh()
                .with("-c", host.uri())
                .with(command)
                .with(file.toString())
                .run();
    }
}
