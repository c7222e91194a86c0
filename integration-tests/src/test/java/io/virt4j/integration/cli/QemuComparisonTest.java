package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** jvirsh beside virsh on a real libvirtd with QEMU, one after the other. */
class QemuComparisonTest {
    private static final String DOMAIN = """
            <domain type='qemu'>
              <name>%s</name>
              <uuid>00000000-0000-4000-8000-%012d</uuid>
              <memory unit='MiB'>16</memory>
              <os><type>hvm</type></os>
              <devices>
                <controller type='usb' model='none'/>
                <memballoon model='none'/>
              </devices>
            </domain>
            """;

    static final String LIFE = """
            define one.xml; define two.xml; list --all; domstate one --reason
            start one; start two --paused; list; domid one; domname 00000000-0000-4000-8000-000000000002; domuuid two
            domstate one --reason; domstate two --reason; list --state-paused; list --name --uuid
            suspend one; domstate one --reason; suspend one; resume one; domstate one --reason; resume two; resume two
            dominfo one; dumpxml one; dumpxml one --inactive; dumpxml two --migratable; dumpxml two --security-info --update-cpu
            shutdown one; shutdown one --mode agent; shutdown two --mode acpi; domstate one
            console one; start one; undefine one; list --all --persistent; list --transient; dominfo one
            destroy one; domstate one; destroy two --graceful; domstate two --reason; destroy two
            start two --force-boot; destroy two; start two --reset-nvram; start two --bypass-cache; start two --autodestroy
            undefine two --nvram --tpm --managed-save --snapshots-metadata --checkpoints-metadata; destroy two
            create one.xml --paused --autodestroy; create one.xml; define one.xml --validate; undefine one; destroy one
            create kvm.xml; define noname.xml; create broken.xml --validate; define broken.xml --validate; list --all
            uri; hostname; nodeinfo; version --daemon; connect --readonly; define one.xml; start one; list
            """;

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void livesOfDomainsReadTheSame(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Files.writeString(directory.resolve("one.xml"), DOMAIN.formatted("one", 1));
        Files.writeString(directory.resolve("two.xml"), DOMAIN.formatted("two", 2));
        Files.writeString(
                directory.resolve("kvm.xml"), DOMAIN.formatted("kvm", 3).replace("'qemu'", "'xen'"));
        Files.writeString(directory.resolve("noname.xml"), DOMAIN.formatted("", 4));
        Files.writeString(
                directory.resolve("broken.xml"), DOMAIN.formatted("broken", 5).replace("<os>", "<os><nosuch/>"));

        CommandResult expected = live(virsh, directory);
        assertThat(expected.stdout()).contains("Domain 'one' started", "running (unpaused)");
        assertThat(live(Programs.jvirsh(), directory)).isEqualTo(expected);
    }

    @Test
    void volumesGoWithTheirDomainsInTheSameWay(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Path pool = Files.createDirectory(directory.resolve("pool"));
        Path images = pool.toRealPath();
        Files.writeString(
                directory.resolve("one.xml"), DOMAIN.formatted("one", 1).replace("<controller", """
                        <disk type='file' device='disk'><source file='%1$s/a.img'/><target dev='sda' bus='scsi'/></disk>
                        <disk type='volume' device='disk'><source pool='pool' volume='b.img'/><target dev='sdb' bus='scsi'/></disk>
                        <disk type='file' device='disk'><source file='%1$s/c.img'/><target dev='sdc' bus='scsi'/></disk>
                        <disk type='file' device='disk'><source file='/nosuch/d.img'/><target dev='sdd' bus='scsi'/></disk>
                        <controller""".formatted(images)));
        try {
            run(virsh, directory, "pool-create-as pool dir --target " + images);
            CommandResult expected = undefineWithVolumes(virsh, virsh, directory);
            assertThat(expected.stdout()).contains("Wiping volume 'sda'(" + images + "/a.img) ... Done.");
            assertThat(images).isDirectoryContaining("glob:**/c.img").isDirectoryNotContaining("glob:**/[ab].img");
            assertThat(undefineWithVolumes(Programs.jvirsh(), virsh, directory)).isEqualTo(expected);
            assertThat(images).isDirectoryContaining("glob:**/c.img").isDirectoryNotContaining("glob:**/[ab].img");
        } finally {
            run(virsh, directory, "pool-destroy pool");
        }
    }

    private static CommandResult undefineWithVolumes(Program program, Program virsh, Path directory) throws Exception {
        for (String volume : new String[] {"a.img", "b.img", "c.img"}) {
            run(virsh, directory, "vol-create-as pool " + volume + " 64k");
        }
        return run(program, directory, """
                define one.xml; undefine one --storage sda,b.img --wipe-storage; define one.xml; undefine one --storage sda,x
                undefine one --storage sdd
                """);
    }

    private static CommandResult run(Program program, Path directory, String commands) throws Exception {
        return program.with("-c", host.uri(), commands).in(directory).run();
    }

    /** Ids go on and clocks go on: what depends on them is made the same. */
    private static CommandResult live(Program program, Path directory) throws Exception {
        CommandResult result =
                program.with("-c", host.uri(), LIFE).in(directory).run();
        String output = result.stdout()
                .replaceAll("(?m)^ [0-9]+ +(one|two) ", " 1    $1 ")
                .replaceAll("(?m)^[0-9]+$", "1")
                .replaceAll("Id:             [0-9]+", "Id:             1")
                .replaceAll("(?m)^CPU time: .*\n", "")
                .replaceAll("id='[0-9]+'", "id='1'")
                .replaceAll("domain-[0-9]+-", "domain-1-")
                .replaceAll("/dev/pts/[0-9]+", "/dev/pts/1");
        return new CommandResult(result.exitCode(), output, result.stderr());
    }
}
