package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** jvirsh beside virsh on a real libvirtd with QEMU: saves, snapshots, checkpoints, backups, secrets, and the host. */
class SavedStateComparisonTest {
    private static final String DOMAIN = """
            <domain type='qemu'>
              <name>d</name>
              <uuid>00000000-0000-4000-8000-000000000001</uuid>
              <memory unit='MiB'>16</memory>
              <os><type>hvm</type></os>
              <devices>
                <disk type='file' device='disk'>
                  <driver name='qemu' type='qcow2'/><source file='%s/disk.qcow2'/><target dev='vda'/>
                </disk>
                <controller type='usb' model='none'/>
                <memballoon model='none'/>
              </devices>
            </domain>
            """;

    static final String SAVES = """
            define d.xml; start d; save d DIRECTORY/d.img --verbose; save-image-dumpxml DIRECTORY/d.img --xpath //name; save-image-edit DIRECTORY/d.img
            save-image-define DIRECTORY/d.img d.xml --paused; restore DIRECTORY/d.img; domstate d --reason; managedsave d; managedsave-dumpxml d --xpath //name
            managedsave-edit d; managedsave-define d d.xml --running; start d; domstate d --reason; managedsave d --verbose; managedsave-remove d; start d
            dump d DIRECTORY/core --memory-only --verbose; dump d DIRECTORY/core --memory-only --format elf; dump d DIRECTORY/core --live; destroy d; undefine d
            """;

    static final String SNAPSHOTS = """
            define d.xml; snapshot-create-as d a; snapshot-create-as d b; snapshot-list d --tree; snapshot-info d b; snapshot-edit d a; snapshot-edit d a --rename
            snapshot-list d --tree; snapshot-list d --name; snapshot-edit d b --current; snapshot-current d --name; snapshot-revert d b; start d
            snapshot-revert d b; snapshot-revert d b --force; domstate d --reason; snapshot-delete d b --metadata; snapshot-delete d nosuch; start d
            checkpoint-create-as d c; checkpoint-list d --tree; checkpoint-dumpxml d c --size --no-domain --xpath //disks; checkpoint-info d c; checkpoint-edit d c
            checkpoint-delete d c; backup-dumpxml d; backup-begin d backup.xml; destroy d; undefine d --snapshots-metadata
            """;

    static final String SECRETS = """
            secret-define secret.xml; secret-list; secret-list --private; secret-list --ephemeral; secret-get-value 00000000-0000-4000-8000-0000000000ab
            secret-set-value 000000000000400080000000000000ab --base64 c2VjcmV0; secret-get-value 00000000-0000-4000-8000-0000000000ab
            secret-get-value 00000000-0000-4000-8000-0000000000ab --plain; secret-set-value 00000000-0000-4000-8000-0000000000ab --file value
            secret-get-value 00000000-0000-4000-8000-0000000000ab; secret-set-value 00000000-0000-4000-8000-0000000000ab --file value --plain
            secret-get-value 00000000-0000-4000-8000-0000000000ab; secret-set-value 00000000-0000-4000-8000-0000000000ab; secret-dumpxml 00000000-0000-4000-8000-0000000000ab
            secret-set-value 00000000-0000-4000-8000-0000000000ab --base64 x; secret-set-value 00000000-0000-4000-8000-0000000000ab --file long
            secret-undefine 00000000-0000-4000-8000-0000000000ab; secret-list
            maxvcpus; maxvcpus --type qemu; maxvcpus --type nosuch; domcapabilities --virttype qemu; nodecpumap; node-memory-tune; freepages --all --pagesize 2M
            cpu-models x86_64; hypervisor-cpu-baseline --virttype qemu --model Penryn; hypervisor-cpu-compare cpu.xml --virttype qemu; cpu-compare cpu.xml
            nodedev-list; nodedev-list --tree; nodedev-list --cap system; nodedev-info computer; nodememstats --cell 99
            """;

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void savesReadTheSame(@TempDir Path directory) throws Exception {
        compare(directory, SAVES, "true", "Domain restored from");
    }

    @Test
    void momentsReadTheSame(@TempDir Path directory) throws Exception {
        compare(directory, SNAPSHOTS, "sed -i '0,/<name>a</s//<name>z</'", "Domain checkpoint c created");
    }

    @Test
    void secretsAndTheHostReadTheSame(@TempDir Path directory) throws Exception {
        compare(directory, SECRETS, "true", "c2VjcmV0");
    }

    private static void compare(Path directory, String commands, String editor, String expectedOutput)
            throws Exception {
        Program virsh = Programs.virshOrSkip();
        Path here = directory.toRealPath();
        Files.writeString(here.resolve("d.xml"), DOMAIN.formatted(here));
        Files.writeString(here.resolve("backup.xml"), """
                <domainbackup><disks>
                  <disk name='vda' type='file'><target file='%s/backup.qcow2'/><driver type='qcow2'/></disk>
                </disks></domainbackup>
                """.formatted(here));
        Files.writeString(here.resolve("secret.xml"), """
                <secret private='no'>
                  <uuid>00000000-0000-4000-8000-0000000000ab</uuid><usage type='ceph'><name>a cluster</name></usage>
                </secret>
                """);
        Files.writeString(here.resolve("value"), "dmFs\ndWU=\n");
        Files.writeString(here.resolve("long"), "x".repeat(2000));
        Files.writeString(here.resolve("cpu.xml"), "<cpu><arch>x86_64</arch><model>qemu64</model></cpu>");

        CommandResult expected = run(virsh, here, editor, commands);
        assertThat(expected.stdout()).contains(expectedOutput);
        assertThat(run(Programs.jvirsh(), here, editor, commands)).isEqualTo(expected);
    }

    private static CommandResult run(Program program, Path directory, String editor, String commands) throws Exception {
        for (String made : new String[] {"disk.qcow2", "backup.qcow2", "core", "d.img"}) {
            Files.deleteIfExists(directory.resolve(made));
        }
        host.run(
                "qemu-img",
                "create",
                "-q",
                "-f",
                "qcow2",
                directory.resolve("disk.qcow2").toString(),
                "1M");
        CommandResult result = program.with("-c", host.uri(), commands.replace("DIRECTORY", directory.toString()))
                .in(directory)
                .environment(Map.of("VISUAL", editor))
                .run();
        return new CommandResult(
                result.exitCode(), result.stdout(), result.stderr().replaceAll("virsh\\w{6}\\.xml", "virshXXXXXX.xml"));
    }
}
