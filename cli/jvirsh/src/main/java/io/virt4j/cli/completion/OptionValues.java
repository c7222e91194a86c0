package io.virt4j.cli.completion;

import static io.virt4j.cli.completion.HostValues.domains;
import static io.virt4j.cli.completion.HostValues.interfaces;
import static io.virt4j.cli.completion.HostValues.networks;
import static io.virt4j.cli.completion.HostValues.pools;

import io.virt4j.domain.DomainFilter;
import io.virt4j.network.NetworkFilter;
import io.virt4j.networkinterface.NetworkInterfaceFilter;
import io.virt4j.storage.PoolFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the values of options can be, told from the options' names, which mean the same wherever they stand, and from the
 * commands that differ.
 */
public final class OptionValues {
    /** Commands about domains that are on. */
    private static final Set<String> ON =
            Set.of(("backup-begin backup-dumpxml blockcommit blockcopy blockjob blockpull blockresize "
                            + "checkpoint-create checkpoint-create-as console cpu-stats destroy domblkerror domblkstat "
                            + "domblkthreshold domcontrol domdisplay domfsfreeze domfsinfo domfsthaw domfstrim "
                            + "domhostname domid domifaddr domifstat domjobabort domjobinfo dommemstat domtime dump "
                            + "get-user-sshkeys guestinfo guestvcpus inject-nmi lxc-enter-namespace managedsave "
                            + "migrate-compcache migrate-getmaxdowntime migrate-getspeed migrate-postcopy migrate-setmaxdowntime "
                            + "migrate-setspeed qemu-agent-command qemu-monitor-command reboot reset "
                            + "save screenshot send-key send-process-signal set-user-password set-user-sshkeys shutdown "
                            + "ttyconsole vncdisplay")
                    .split(" "));

    private OptionValues() {}

    /** Whether there is something to choose from. */
    public static boolean has(String command, String option) {
        return of(command, option) != null;
    }

    /** What can be given for an option; null if that can be anything. */
    static @Nullable Candidates of(String command, String option) {
        return switch (option) {
            case "domain" -> domain(command);
            case "network" -> network(command);
            case "pool", "inputpool" -> pool(command, option);
            case "vol" -> volume(command);
            case "interface" -> interfaceOf(command);
            case "device", "path", "target", "dev", "storage", "migrate-disks" -> device(command, option);
            case "base", "top" -> DomainValues.CHAINS;
            case "snapshotname" -> DomainValues.SNAPSHOTS;
            case "checkpointname" -> DomainValues.CHECKPOINTS;
            case "from" -> command.startsWith("snapshot") ? DomainValues.SNAPSHOTS : DomainValues.CHECKPOINTS;
            case "secret" -> command.startsWith("secret") ? HostValues.SECRETS : null;
            case "nwfilter" -> HostValues.NETWORK_FILTERS;
            case "binding" -> HostValues.FILTER_BINDINGS;
            case "port" -> command.startsWith("net-port") ? HostValues.NETWORK_PORTS : null;
            case "mac" -> mac(command);
            case "alias" -> command.startsWith("attach") ? null : DomainValues.ALIASES;
            case "devname" -> DomainValues.CONSOLES;
            case "vcpu" -> DomainValues.VCPU;
            case "vcpulist" -> DomainValues.VCPUS;
            case "cpulist" -> command.equals("guestvcpus") ? DomainValues.GUEST_VCPUS : HostValues.CPUS;
            case "cpu" -> HostValues.CPUS_ONLINE;
            case "cellno" -> HostValues.CELLS;
            case "pagesize" -> HostValues.PAGE_SIZES;
            case "iothread" -> DomainValues.IOTHREADS;
            case "id" -> command.equals("iothreadadd") ? null : DomainValues.IOTHREADS;
            case "mountpoint" -> DomainValues.MOUNT_POINTS;
            case "keycode" -> HostValues.KEYS;
            case "command" -> command.equals("help") ? HostValues.COMMANDS : NamedValues.of(command, option);
            case "model" -> command.startsWith("hypervisor") ? HostValues.CPU_MODELS : null;
            default -> NamedValues.of(command, option);
        };
    }

    private static @Nullable Candidates domain(String command) {
        return switch (command) {
            case "start", "domrename" -> domains(DomainFilter.INACTIVE);
            case "suspend", "dompmsuspend" -> domains(DomainFilter.RUNNING);
            case "resume" -> domains(DomainFilter.PAUSED);
            case "dompmwakeup" -> domains(DomainFilter.OTHER);
            case "autostart", "undefine" -> domains(DomainFilter.PERSISTENT);
            case "managedsave-define", "managedsave-dumpxml", "managedsave-edit", "managedsave-remove" ->
                domains(DomainFilter.MANAGEDSAVE);
            case "domname" -> HostValues.DOMAIN_UUIDS;
            default -> {
                if (command.startsWith("snapshot-") && !command.startsWith("snapshot-create")) {
                    yield domains(DomainFilter.HAS_SNAPSHOT);
                }
                if (command.startsWith("checkpoint-") && !command.startsWith("checkpoint-create")) {
                    yield domains(DomainFilter.HAS_CHECKPOINT);
                }
                yield ON.contains(command) ? domains(DomainFilter.ACTIVE) : domains();
            }
        };
    }

    private static Candidates network(String command) {
        return switch (command) {
            case "net-start" -> networks(NetworkFilter.INACTIVE);
            case "net-destroy", "net-dhcp-leases" -> networks(NetworkFilter.ACTIVE);
            case "net-name" -> HostValues.NETWORK_UUIDS;
            default -> command.startsWith("net-port") ? networks(NetworkFilter.ACTIVE) : networks();
        };
    }

    private static Candidates pool(String command, String option) {
        return switch (command) {
            case "pool-start", "pool-delete" -> pools(PoolFilter.INACTIVE);
            case "pool-destroy", "pool-refresh" -> pools(PoolFilter.ACTIVE);
            default -> command.startsWith("vol-") && option.equals("pool") ? pools(PoolFilter.ACTIVE) : pools();
        };
    }

    /** Some commands look a volume up in all pools. */
    private static Candidates volume(String command) {
        return switch (command) {
            case "vol-name", "vol-pool" -> HostValues.VOLUME_PATHS;
            default -> HostValues.VOLUMES;
        };
    }

    private static Candidates interfaceOf(String command) {
        return switch (command) {
            case "iface-start" -> interfaces(NetworkInterfaceFilter.INACTIVE);
            case "iface-destroy" -> interfaces(NetworkInterfaceFilter.ACTIVE);
            case "iface-name" -> HostValues.INTERFACE_MACS;
            default -> command.startsWith("iface-") ? interfaces() : DomainValues.INTERFACES;
        };
    }

    private static @Nullable Candidates device(String command, String option) {
        if (command.startsWith("nodedev")) {
            return HostValues.NODE_DEVICES;
        }
        boolean isDisk = !option.equals("target") || command.equals("detach-disk");
        return isDisk ? DomainValues.DISKS : NamedValues.of(command, option);
    }

    private static @Nullable Candidates mac(String command) {
        return switch (command) {
            case "detach-interface" -> DomainValues.MACS;
            case "net-dhcp-leases" -> HostValues.LEASED_MACS;
            default -> null;
        };
    }
}
