package io.virt4j.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.xml.domain.Channel;
import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.DiskBus;
import io.virt4j.xml.domain.DomainXml;
import io.virt4j.xml.domain.Interface;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Linux guest with QEMU's guest agent, two processors, a network interface, and a file system on a disk. */
public final class AgentGuest {
    /** The guest's file to which the password goes that the agent was told to set: a line {@code name:password}. */
    public static final String PASSWORDS = "/etc/passwords";

    private static final Path AGENT = Path.of("/usr/sbin/qemu-ga");

    private AgentGuest() {}

    /**
     * The guest as a document.
     *
     * @param directory where its initramfs and its disk are written
     */
    public static DomainXml in(Path directory) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(AGENT), "needs " + AGENT + " (package qemu-guest-agent)");
        LinuxKernel kernel = LinuxKernel.orSkip();
        Initramfs system = Initramfs.busybox(kernel)
                .module("virtio_pci")
                .module("virtio_console")
                .module("virtio_net")
                .module("virtio_blk")
                .module("ext4")
                .program(AGENT)
                .file("etc/rc", script(), 0755)
                .file("etc/passwd", bytes("root:x:0:0:root:/root:/bin/sh\n"), 0644)
                .file("etc/group", bytes("root:x:0:\n"), 0644)
                .file("etc/shadow", bytes("root:*:19000:0:99999:7:::\n"), 0600)
                .file("etc/os-release", bytes("ID=virt4j\nNAME=virt4j\nPRETTY_NAME=\"a guest of virt4j\"\n"), 0644)
                .file("bin/chpasswd", bytes("#!/bin/sh\ncat >" + PASSWORDS + "\n"), 0755)
                .file("sbin/shutdown", bytes("#!/bin/sh\nexec poweroff -f\n"), 0755);
        DomainXml xml = LinuxGuest.of(kernel, system, directory).vcpu(2);
        return xml.add(Channel.guestAgent())
                .add(Interface.user().model("virtio"))
                .add(Disk.file(disk(directory).toString()).target("vda", DiskBus.VIRTIO));
    }

    private static Path disk(Path directory) throws IOException, InterruptedException {
        Path disk = directory.resolve("disk.img").toAbsolutePath();
        CommandResult made = CommandResult.of(List.of("mke2fs", "-q", "-t", "ext4", "-F", disk.toString(), "16M"));
        if (made.exitCode() != 0) {
            throw new IllegalStateException(made.stderr());
        }
        return disk;
    }

    private static byte[] script() throws IOException {
        try (InputStream script = AgentGuest.class.getResourceAsStream("guest-agent.sh")) {
            if (script == null) {
                throw new IllegalStateException("guest-agent.sh is not on the class path");
            }
            return script.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
