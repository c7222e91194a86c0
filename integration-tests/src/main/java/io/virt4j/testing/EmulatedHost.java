package io.virt4j.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * A small Linux host for guests whose processor has AMD's SVM: QEMU emulates it, on any machine. It has this Java, jvirsh as
 * it is built, and what a test adds, and runs one script.
 */
public final class EmulatedHost {
    private static final Path QEMU = Path.of("/usr/bin/qemu-system-x86_64");
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String PARAMETERS = "console=ttyS0 quiet panic=-1 mitigations=off random.trust_cpu=on";

    /** What jvirsh needs of the JDK. */
    private static final String MODULES = "java.base,java.logging,java.xml,jdk.unsupported";

    private final LinuxKernel kernel;
    private final Initramfs files;
    private final Path folder;

    private EmulatedHost(LinuxKernel kernel, Initramfs files, Path folder) {
        this.kernel = kernel;
        this.files = files;
        this.folder = folder;
    }

    /** A host that is not on yet, made in a directory of its own; a test is skipped without QEMU and a kernel for it. */
    public static EmulatedHost orSkip(Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(QEMU), "needs " + QEMU + " (package qemu-system-x86)");
        LinuxKernel kernel = LinuxKernel.orSkip();
        Path java = folder.resolve("java");
        makeRuntime(java);
        Initramfs files = Initramfs.busybox(kernel)
                .program(java.resolve("bin/java"))
                .directory(java)
                .directory(jvirsh().resolve("lib"))
                .module("kvm-amd")
                .module("tun")
                .module("vhost_net");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(jvirsh(), "virt4j-cli-*.jar")) {
            for (Path jar : jars) {
                files.file("jvirsh.jar", Files.readAllBytes(jar), 0644);
            }
        }
        return new EmulatedHost(kernel, files, folder);
    }

    private static Path jvirsh() throws IOException {
        return Checkout.root().toRealPath().resolve("cli/jvirsh/target");
    }

    /** Makes a small runtime of the Java that this is. */
    private static void makeRuntime(Path java) {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElse(null);
        if (jlink == null) {
            abort("needs jlink, of a JDK");
        } else if (jlink.run(System.out, System.err, "--add-modules", MODULES, "--output", java.toString()) != 0) {
            fail("jlink made no runtime");
        }
    }

    /** Adds a file of this machine at another path. */
    public EmulatedHost file(String path, Path file) throws IOException {
        files.file(path, Files.readAllBytes(file), Files.isExecutable(file) ? 0755 : 0644);
        return this;
    }

    /** Adds a program of this machine, at the same path. */
    public EmulatedHost program(Path program) throws IOException, InterruptedException {
        files.program(program);
        return this;
    }

    /**
     * Switches the host on, runs a script of the shell's, which has {@code jvirsh} as a command, and switches off.
     *
     * @return what the host and its guests wrote to the console, without carriage returns
     */
    public String run(String script) throws IOException, InterruptedException {
        String commands = """
                #!/bin/sh
                jvirsh() {
                    '%s/java/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dvirt4j.program=jvirsh \
                        -cp '/jvirsh.jar:%s/lib/*' io.virt4j.cli.Jvirsh "$@"
                }
                ip link set lo up
                %s
                poweroff -f
                """.formatted(folder, jvirsh(), script);
        Path image = folder.resolve("initrd");
        files.file("etc/rc", commands.getBytes(StandardCharsets.UTF_8), 0755).writeTo(image);
        List<String> qemu = new ArrayList<>(List.of(QEMU.toString(), "-accel", "tcg,thread=multi"));
        qemu.addAll(List.of("-cpu", "EPYC,+svm,+npt", "-m", "1500", "-smp", "2", "-nodefaults", "-no-user-config"));
        qemu.addAll(List.of("-no-reboot", "-display", "none", "-serial", "stdio", "-initrd", image.toString()));
        qemu.addAll(List.of("-kernel", kernel.image().toString(), "-append", PARAMETERS));
        CommandResult result = Program.of(qemu).within(PATIENCE).run();
        if (result.exitCode() != 0) {
            fail(result.toString());
        }
        return result.stdout().replace("\r", "");
    }
}
