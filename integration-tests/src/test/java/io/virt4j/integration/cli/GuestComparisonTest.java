package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.testing.AgentGuest;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.Initramfs;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** jvirsh beside virsh on a real libvirtd: processors, memory, keys, monitors, agents and containers of guests that run. */
class GuestComparisonTest {
    private static final String DOMAIN = """
            <domain type='qemu'>
              <name>g</name>
              <uuid>00000000-0000-4000-8000-000000000001</uuid>
              <memory unit='MiB'>32</memory>
              <currentMemory unit='MiB'>16</currentMemory>
              <vcpu current='1'>2</vcpu>
              <iothreads>1</iothreads>
              <os><type>hvm</type></os>
              <devices>
                <controller type='usb' model='none'/>
                <graphics type='vnc' autoport='yes'/>
                <video><model type='vga'/></video>
                <serial type='pty'/>
              </devices>
            </domain>
            """;

    private static final String CONTAINER = """
            <domain type='lxc'>
              <name>c</name>
              <memory unit='MiB'>64</memory>
              <os><type>exe</type><init>/bin/busybox</init><initarg>sh</initarg></os>
              <devices>
                <filesystem type='mount'><source dir='%s'/><target dir='/'/></filesystem>
                <console type='pty'/>
              </devices>
            </domain>
            """;

    static final String PROCESSORS = """
            define g.xml; autostart g; autostart g --disable; start g --paused
            vcpucount g; vcpucount g --maximum --config; vcpucount g --live; vcpucount g --guest; vcpupin g; vcpupin g 0; vcpupin g 0 0; vcpupin g 0 --live
            vcpupin g 5 0; vcpupin g 0 99; vcpupin g --config; emulatorpin g; emulatorpin g 0; emulatorpin g 0 --config; emulatorpin g --config; emulatorpin g x
            setvcpus g 2 --config; setvcpus g 3; setvcpus g 2 --maximum; setvcpus g 0; setvcpus g 2 --guest; setvcpus g 1 --hotpluggable --live
            setvcpu g 1 --enable --config; setvcpu g 0 --disable; guestvcpus g; guestvcpus g --cpulist 0 --enable; vcpuinfo g --pretty
            setmem g 8M; setmem g 16M --config; setmem g 99G; setmaxmem g 64M; setmaxmem g 64M --config; setmaxmem g 1 --live; dommemstat g --period 5 --config
            dommemstat g --period -1; memtune g --live --config; iothreadinfo g; iothreadadd g 5; iothreadadd g 5; iothreadadd g 7 --config; iothreadinfo g --config
            iothreadpin g 5 0; iothreadpin g 9 0; iothreadset g 5 --poll-max-ns 100; iothreadset g 5 --poll-shrink x; iothreadset g 9 --poll-grow 2; iothreaddel g 5
            iothreaddel g 5; iothreaddel g 7 --config; iothreadinfo g
            """;

    static final String MONITORS = """
            qemu-monitor-command g --hmp info status; qemu-monitor-command g '{"execute":"query-status"}' --pretty; qemu-monitor-command g query-status
            qemu-monitor-command g --return-value '{"execute":"query-name"}'; qemu-monitor-command g nosuch; qemu-monitor-command g --hmp nosuch
            qemu-monitor-event g --timeout 1; qemu-agent-command g '{"execute":"guest-ping"}'; guest-agent-timeout g --timeout 5; domfsinfo g; domfsfreeze g
            domfsthaw g; domfstrim g; domhostname g --source agent; domtime g; domtime g --now; guestinfo g; get-user-sshkeys g root
            set-user-sshkeys g root --reset; set-user-password g root x; dompmsuspend g mem; dompmwakeup g; send-key g KEY_A; send-key g 70000
            send-key g --codeset win32 65 66; inject-nmi g; send-process-signal g 1 term; reset g; reboot g; reboot g --mode agent; reboot g --mode acpi,agent
            screenshot g shot; screenshot g shot --screen 5; screenshot g /nosuch/x; ttyconsole g; vncdisplay g; domdisplay g; domdisplay g --type spice
            domdisplay g --include-password; domcontrol g; domiflist g; domblklist g; desc g a b; desc g; desc g --title t --live --config; desc g --title
            metadata g http://x --key k --set '<y/>'; metadata g http://x; metadata g http://x --remove; metadata g http://x; edit g
            set-lifecycle-action g crash restart; set-lifecycle-action g crash destroy --config; set-lifecycle-action g reboot destroy
            domdirtyrate-calc g --seconds 1; domdirtyrate-calc g --seconds 0; domdirtyrate-calc g --mode page-sampling --seconds 99
            domstats g --state; domstats g --vcpu --enforce --raw; domstats --list-paused --iothread; domstats nosuch; domstats g --perf; domstats --list-shutoff
            event --list; event g --event lifecycle --timeout 1; domstate g --reason; cpu-stats g --count 0; cpu-stats g --start 9; resume g; suspend g
            domstate g --reason; lxc-enter-namespace g true; qemu-attach 1
            """;

    static final String STOPPED = """
            destroy g; vcpucount g; vcpuinfo g; vcpupin g; emulatorpin g; setvcpus g 1; iothreadinfo g; setmem g 8M --live; setmem g 8M; setmaxmem g 16M
            dominfo g; domid g; screenshot g; send-key g 1; inject-nmi g; reset g; domcontrol g; cpu-stats g; dommemstat g; memtune g --live; numatune g --live
            blkiotune g --live; qemu-monitor-command g --hmp info; qemu-agent-command g a; domtime g; guestinfo g; domdisplay g; vncdisplay g; ttyconsole g
            domstats g --state; undefine g --nvram
            """;

    static final String AGENT = """
            qemu-agent-command a '{"execute":"guest-ping"}'; qemu-agent-command a '{"execute":"nosuch"}'; qemu-agent-command a x; domfsinfo a; domhostname a
            qemu-agent-command a '{"execute":"guest-get-host-name"}' --pretty --timeout 9; guestvcpus a; guestvcpus a 1 --disable; guestvcpus a; guestvcpus a 1 --enable
            domhostname a --source agent; domifaddr a lo --source agent; domifaddr a nosuch --source agent --full; domfsfreeze a; domfsfreeze a /; domfsthaw a
            domfstrim a; domfstrim a --mountpoint /; domtime a --time 1900000000; domtime a --pretty; domtime a; guestinfo a --hostname --os --timezone --user
            guestinfo a --filesystem; guestinfo a --disk; set-user-sshkeys a root --file keys --reset; get-user-sshkeys a root
            set-user-sshkeys a root --file more; get-user-sshkeys a root; set-user-sshkeys a root --file keys --remove; get-user-sshkeys a root
            set-user-sshkeys a root --reset; get-user-sshkeys a nosuch; set-user-password a root secret; set-user-password a nosuch secret --encrypted
            guest-agent-timeout a --timeout 20; vcpucount a --guest; setvcpus a 1 --guest; vcpucount a --guest; setvcpus a 2 --guest; shutdown a --mode x
            dompmsuspend a hybrid --duration 5; domstats a --state
            """;

    static final String CONTAINERS = """
            list; domid nosuch; lxc-enter-namespace c /bin/busybox echo in here; lxc-enter-namespace c --noseclabel /bin/busybox true
            lxc-enter-namespace c -- /bin/busybox sh -c 'exit 3'; send-process-signal c 1 nop; send-process-signal c 77 term; ttyconsole c; cpu-stats c --count 0
            memtune c --hard-limit 64M; memtune c; schedinfo c --set cpu_shares=512; blkiotune c; domblklist c; suspend c; domstate c --reason; resume c
            domstate c --reason; migrate c lxc:///nosuch; save c x; reboot c --mode x; vcpucount c; setmem c 32M; dominfo nosuch; domiflist c; domstats c --state
            """;

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void guestsReadTheSame(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Files.writeString(directory.resolve("g.xml"), DOMAIN);
        String commands = PROCESSORS + MONITORS + STOPPED;

        CommandResult expected = run(virsh, host.uri(), directory, commands);
        assertThat(expected.stdout()).contains("\"return\"", "Screenshot saved to shot");
        assertThat(run(Programs.jvirsh(), host.uri(), directory, commands)).isEqualTo(expected);
    }

    @Test
    void agentsReadTheSame(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Files.writeString(directory.resolve("keys"), "ssh-ed25519 AAAA alice\n");
        Files.writeString(directory.resolve("more"), "ssh-ed25519 BBBB bob\n");
        try (Connection connection = Connection.open(host.uri())) {
            Domain guest = connection.createDomain(AgentGuest.in(directory).name("a"));
            try {
                try (GuestConsole console = new GuestConsole(guest.openConsole(null, Set.of()))) {
                    console.awaitText(Initramfs.MARKER, Duration.ofMinutes(2));
                }
                while (run(virsh, host.uri(), directory, "qemu-agent-command a '{\"execute\":\"guest-ping\"}'")
                                .exitCode()
                        != 0) {
                    // Nothing tells when the agent listens but its answer.
                }
                CommandResult expected = run(virsh, host.uri(), directory, AGENT);
                assertThat(expected.stdout()).contains("agent-guest", "ssh-ed25519 BBBB bob");
                assertThat(run(Programs.jvirsh(), host.uri(), directory, AGENT)).isEqualTo(expected);
            } finally {
                guest.destroy();
            }
        }
    }

    @Test
    @Timeout(300)
    void containersReadTheSame(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        assumeTrue(
                host.run("sh", "-c", "ls /usr/lib/*/libvirt/connection-driver/libvirt_driver_lxc.so")
                                .exitCode()
                        == 0,
                "needs libvirt's LXC driver (package libvirt-daemon-driver-lxc)");
        Path busybox = Path.of("/bin/busybox");
        assumeTrue(Files.isExecutable(busybox), "needs " + busybox + " (package busybox-static)");
        Path root = Files.createDirectory(directory.resolve("root"));
        for (String inside : List.of("bin", "dev", "proc", "sys")) {
            Files.createDirectory(root.resolve(inside));
        }
        Files.copy(busybox, root.resolve("bin/busybox"));
        Files.writeString(directory.resolve("c.xml"), CONTAINER.formatted(root));
        String uri = host.uri().replace("qemu+unix:", "lxc+unix:");
        Program inHost = virsh.under(inHost(directory));
        try {
            do { // libvirt may miss a word about which process is the first, which does not come again.
                run(inHost, uri, directory, "destroy c");
                run(inHost, uri, directory, "create c.xml");
            } while (run(inHost, uri, directory, "lxc-enter-namespace c /bin/busybox true")
                            .exitCode()
                    != 0);
            CommandResult expected = run(inHost, uri, directory, CONTAINERS);
            assertThat(expected.stdout()).as(expected.stderr()).contains("in here");
            assertThat(run(Programs.jvirsh().under(inHost(directory)), uri, directory, CONTAINERS))
                    .isEqualTo(expected);
        } finally {
            run(virsh, uri, directory, "destroy c");
        }
    }

    /** Where the processes of containers have the numbers that libvirtd knows. */
    private static String[] inHost(Path directory) throws Exception {
        return new String[] {
            "nsenter",
            "--target=" + host.initPid(),
            "--mount",
            "--pid",
            "--cgroup",
            "--root",
            "--wdns=" + directory,
            "--"
        };
    }

    /** Clocks go on, and threads go where the host likes. */
    private static CommandResult run(Program program, String uri, Path directory, String commands) throws Exception {
        CommandResult result = program.with("-c", uri, commands)
                .in(directory)
                .environment(Map.of("EDITOR", "true"))
                .run();
        String output = result.stdout()
                .replaceAll("(CPU: +)[0-9]+", "$1<CPU>")
                .replaceAll("(CPU time: +).*", "$1<seconds>")
                .replaceAll("(\\.(time|wait|delay|user|system|halted|exits)(\\.\\w+)?=)[0-9]+", "$1<number>")
                .replaceAll("(cpu_time|user_time|system_time)( +)[0-9.]+", "$1$2<seconds>")
                .replaceAll("/dev/pts/[0-9]+", "/dev/pts/<number>")
                .replaceAll("2030-03-17 17:4[0-9]:[0-9]{2}|19000000[0-9]{2}", "<just set>");
        return new CommandResult(
                result.exitCode(),
                output,
                result.stderr().replaceAll("Child process \\([0-9]+\\)", "Child process (1)"));
    }
}
