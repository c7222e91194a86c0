package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** jvirsh beside virsh on a real libvirtd, with what libvirt's test driver does not have: one after the other, or both at once. */
class HostObjectsComparisonTest {
    static final String POOLS = """
            pool-define-as p dir --target DIRECTORY/pool; pool-build p; pool-start p; pool-autostart p; pool-list --all; pool-edit p
            vol-create-as p a 1M --allocation 0; vol-create-as p b 2M --format qcow2 --prealloc-metadata; vol-list p
            vol-create-as p c 1M --format qcow2 --backing-vol a --backing-vol-format raw; vol-dumpxml c p --xpath //backingStore/format
            vol-info b p --bytes; vol-info a p --physical; vol-upload a file p; vol-download a copy p --offset 2 --length 5; vol-info a p
            vol-upload a DIRECTORY p; vol-download a full p --sparse; vol-download a /dev/full p; vol-upload a file p --offset 1048570
            vol-resize a 3M p; vol-resize a 1M p --delta; vol-resize a -1M p; vol-resize a 1M p; vol-resize a 1M p --shrink; vol-resize a 5M p --allocate
            vol-clone a d p; vol-create-from p volume.xml a p; vol-wipe d p; vol-wipe d p --algorithm trim; vol-delete d p; vol-delete c p
            vol-delete a p; vol-delete b p; vol-delete e p --delete-snapshots; vol-delete e p; pool-destroy p; pool-delete p; pool-start p --build
            pool-destroy p; pool-undefine p; find-storage-pool-sources-as netfs; find-storage-pool-sources-as dir; pool-start p
            """;

    static final String NETWORKS = """
            net-define net.xml; net-start n; net-info n; net-dumpxml n --inactive; net-list --all; net-dhcp-leases n; net-port-list n; net-edit n
            net-update n add ip-dhcp-host "<host mac='52:54:00:00:00:09' ip='192.168.77.9'/>" --config --live; net-port-list n --uuid
            net-dhcp-leases n --mac 52:54:00:00:00:09; net-destroy n; net-port-list n; net-dhcp-leases n; net-undefine n; net-create net.xml; net-destroy n
            nwfilter-define filter.xml; nwfilter-define filter.xml --validate; nwfilter-list; nwfilter-dumpxml f; nwfilter-undefine f; nwfilter-undefine f
            nwfilter-edit clean-traffic; nwfilter-binding-list; nwfilter-binding-dumpxml x; nwfilter-binding-create filter.xml
            iface-list; iface-dumpxml lo; iface-mac lo; iface-begin; iface-destroy lo
            """;

    private static final String CHANGES = """
            net-create net.xml; net-destroy n; pool-create-as p dir --target DIRECTORY; pool-refresh p; pool-destroy p
            """;

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void poolsAndVolumesReadTheSame(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Files.writeString(directory.resolve("file"), "what the volume is to hold");
        Files.writeString(
                directory.resolve("volume.xml"), "<volume><name>e</name><capacity>1048576</capacity></volume>");

        CommandResult expected = run(virsh, directory, POOLS);
        assertThat(directory.resolve("copy")).hasContent("at th");
        assertThat(expected.stdout()).contains("Size of volume 'a' successfully changed by 1M");
        assertThat(run(Programs.jvirsh(), directory, POOLS)).isEqualTo(expected);
        assertThat(directory.resolve("copy")).hasContent("at th");
    }

    @Test
    void aDownloadLeavesNoHalfFileOnAFullDisk(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Files.writeString(directory.resolve("bytes"), "x".repeat(1 << 20));
        run(
                virsh,
                directory,
                "pool-create-as full dir --target DIRECTORY; vol-create-as full v 1M; vol-upload v bytes full");
        try {
            CommandResult expected = downloadOnASmallDisk(virsh, directory);
            assertThat(expected.stderr()).contains("No space left on device");
            CommandResult actual = downloadOnASmallDisk(Programs.jvirsh(), directory);
            assertThat(actual).isEqualTo(expected);
            assertThat(actual.stdout()).isEmpty();
        } finally {
            run(virsh, directory, "pool-destroy full");
        }
    }

    private static CommandResult downloadOnASmallDisk(Program program, Path directory) throws Exception {
        Path disk = directory.resolve("disk");
        Files.createDirectories(disk);
        return program.with("-qc", host.uri(), "vol-download v half full")
                .under(
                        "unshare",
                        "--mount",
                        "sh",
                        "-ec",
                        "mount -t tmpfs -o size=64k none .; cd $PWD; \"$@\" || ls",
                        "sh")
                .in(disk)
                .run();
    }

    @Test
    void networksAndFiltersReadTheSame(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        writeNetwork(directory);
        Files.writeString(directory.resolve("filter.xml"), """
                <filter name='f' chain='root'>
                  <uuid>00000000-0000-4000-8000-0000000000f1</uuid>
                  <rule action='drop' direction='inout' priority='500'/>
                </filter>
                """);

        CommandResult expected = run(virsh, directory, NETWORKS);
        assertThat(expected.stdout()).contains("Network filter f defined from filter.xml");
        assertThat(run(Programs.jvirsh(), directory, NETWORKS)).isEqualTo(expected);
    }

    @Test
    void eventsReadTheSame(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        writeNetwork(directory);
        String[] events = {
            "net-event --event lifecycle --timestamp --timeout 60",
            "pool-event --event lifecycle --timeout 60",
            "pool-event --event refresh --timeout 60"
        };
        List<CompletableFuture<CommandResult>> watches = new ArrayList<>();
        for (String event : events) {
            watches.add(watch(virsh, directory, event));
            watches.add(watch(Programs.jvirsh(), directory, event));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(watches.toArray(new CompletableFuture<?>[0]));
        while (!all.isDone()) { // Nothing tells when one of them listens.
            run(virsh, directory, CHANGES);
        }

        for (int i = 0; i < watches.size(); i += 2) {
            CommandResult expected = watches.get(i).get();
            assertThat(expected.stdout()).contains("events received: 1");
            assertThat(watches.get(i + 1).get()).isEqualTo(expected);
        }
    }

    /** The one event that each hears need not be the same. */
    private static CompletableFuture<CommandResult> watch(Program program, Path directory, String event) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                CommandResult result = run(program, directory, event);
                String heard = result.stdout()
                        .replaceAll(": (Started|Stopped)", ": changed")
                        .replaceAll("^[-0-9]+ [:.0-9]+\\+0000: ", "now: ");
                return new CommandResult(result.exitCode(), heard, result.stderr());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void writeNetwork(Path directory) throws IOException {
        Files.writeString(directory.resolve("net.xml"), """
                <network>
                  <name>n</name>
                  <uuid>00000000-0000-4000-8000-0000000000b1</uuid>
                  <bridge name='virbr77'/>
                  <mac address='52:54:00:00:00:77'/>
                  <ip address='192.168.77.1' netmask='255.255.255.0'>
                    <dhcp><range start='192.168.77.2' end='192.168.77.9'/></dhcp>
                  </ip>
                </network>
                """);
    }

    private static CommandResult run(Program program, Path directory, String commands)
            throws IOException, InterruptedException {
        CommandResult result = program.with("-c", host.uri(), commands.replace("DIRECTORY", directory.toString()))
                .in(directory)
                .environment(Map.of("EDITOR", "true"))
                .run();
        // Pools and volumes that are made of options get a UUID each time.
        String output = result.stdout().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "a UUID");
        return new CommandResult(result.exitCode(), output, result.stderr());
    }
}
