package io.virt4j.cli.completion;

import org.jspecify.annotations.Nullable;

/** The values that have names of their own, as virsh 9.0 has them. */
final class NamedValues {
    private static final Candidates ARCHITECTURES =
            Candidates.words("none alpha armv6l armv7l armv7b aarch64 cris i686 ia64 lm32 m68k microblaze "
                    + "microblazeel mips mipsel mips64 mips64el openrisc parisc parisc64 ppc ppcle ppc64 "
                    + "ppc64le ppcemb riscv32 riscv64 s390 s390x sh4 sh4eb sparc sparc64 unicore32 x86_64 "
                    + "xtensa xtensaeb");
    private static final Candidates HYPERVISORS = Candidates.words(
            "none qemu kqemu kvm xen lxc uml openvz test vmware hyperv vbox phyp parallels bhyve " + "vz hvf");
    private static final Candidates DISK_FORMATS =
            Candidates.words("none raw dir bochs cloop dmg iso vpc vdi fat vhd ploop cow qcow qcow2 qed vmdk");
    private static final Candidates POOL_TYPES = Candidates.listOfWords(
            "dir fs netfs logical disk iscsi iscsi-direct scsi mpath rbd sheepdog gluster zfs " + "vstorage");
    private static final Candidates CAPABILITIES =
            Candidates.listOfWords("system pci usb_device usb net scsi_host scsi_target scsi storage fc_host vports "
                    + "scsi_generic drm mdev_types mdev ccw css vdpa ap_card ap_queue ap_matrix vpd");
    private static final Candidates COUNTERS =
            Candidates.listOfWords("cmt mbmt mbml cpu_cycles instructions cache_references cache_misses "
                    + "branch_instructions branch_misses bus_cycles stalled_cycles_frontend "
                    + "stalled_cycles_backend ref_cpu_cycles cpu_clock task_clock page_faults "
                    + "context_switches cpu_migrations page_faults_min page_faults_maj alignment_faults "
                    + "emulation_faults");
    private static final Candidates DOMAIN_EVENTS =
            Candidates.words("lifecycle reboot rtc-change watchdog io-error graphics io-error-reason control-error "
                    + "block-job disk-change tray-change pm-wakeup pm-suspend balloon-change pm-suspend-disk "
                    + "device-removed block-job-2 tunable agent-lifecycle device-added migration-iteration "
                    + "job-completed device-removal-failed metadata-change block-threshold "
                    + "memory-failure memory-device-size-change");
    private static final Candidates SIGNALS =
            Candidates.words("nop hup int quit ill trap abrt bus fpe kill usr1 segv usr2 pipe alrm term stkflt "
                    + "chld cont stop tstp ttin ttou urg xcpu xfsz vtalrm prof winch poll pwr sys rt0 rt1 "
                    + "rt2 rt3 rt4 rt5 rt6 rt7 rt8 rt9 rt10 rt11 rt12 rt13 rt14 rt15 rt16 rt17 rt18 rt19 "
                    + "rt20 rt21 rt22 rt23 rt24 rt25 rt26 rt27 rt28 rt29 rt30 rt31 rt32");

    private NamedValues() {}

    /** Null if the option's values have no names. */
    static @Nullable Candidates of(String command, String option) {
        return switch (option) {
            case "arch" -> ARCHITECTURES;
            case "virttype" -> HYPERVISORS;
            case "enable", "disable" -> command.equals("perf") ? COUNTERS : null;
            case "cap" -> command.equals("nodedev-list") ? CAPABILITIES : null;
            case "event" -> event(command);
            case "mode" -> mode(command);
            case "type" -> type(command);
            case "source" -> source(command);
            case "format" -> format(command);
            case "signame" -> SIGNALS;
            case "codeset" -> Candidates.words("linux xt atset1 atset2 atset3 os_x xt_kbd usb win32 qnum");
            case "target" -> command.endsWith("suspend") ? Candidates.words("mem disk hybrid") : null;
            case "source-mode" -> Candidates.words("server client");
            case "driver" -> command.equals("nodedev-detach") ? Candidates.words("default kvm vfio xen") : null;
            case "comp-methods" -> Candidates.listOfWords("xbzrle mt");
            case "action" ->
                Candidates.words("destroy restart rename-restart preserve coredump-destroy coredump-restart");
            case "command" ->
                command.equals("net-update") ? Candidates.words("add modify delete add-last add-first") : null;
            case "section" ->
                Candidates.words("bridge domain ip ip-dhcp-host ip-dhcp-range forward forward-interface forward-pf "
                        + "portgroup dns-host dns-txt dns-srv");
            case "algorithm" -> Candidates.words("zero nnsa dod bsi gutmann schneier pfitzner7 pfitzner33 random trim");
            case "state" -> command.equals("domif-setlink") ? Candidates.words("up down") : null;
            default -> null;
        };
    }

    private static @Nullable Candidates event(String command) {
        return switch (command) {
            case "event" -> DOMAIN_EVENTS;
            case "net-event" -> Candidates.words("lifecycle");
            case "pool-event" -> Candidates.words("lifecycle refresh");
            case "nodedev-event" -> Candidates.words("lifecycle update");
            case "secret-event" -> Candidates.words("lifecycle value-changed");
            default -> null;
        };
    }

    private static @Nullable Candidates mode(String command) {
        return switch (command) {
            case "reboot", "shutdown" -> Candidates.listOfWords("acpi agent initctl signal paravirt");
            case "numatune" -> Candidates.words("strict preferred interleave restrictive");
            case "domdirtyrate-calc" -> Candidates.words("page-sampling dirty-bitmap dirty-ring");
            default -> null;
        };
    }

    private static @Nullable Candidates type(String command) {
        return switch (command) {
            case "maxvcpus" -> HYPERVISORS;
            case "pool-list", "pool-create-as", "pool-define-as" -> POOL_TYPES;
            case "set-lifecycle-action" -> Candidates.words("poweroff reboot crash");
            default -> null;
        };
    }

    private static @Nullable Candidates source(String command) {
        return switch (command) {
            case "domifaddr" -> Candidates.words("lease agent arp");
            case "domhostname" -> Candidates.words("agent lease");
            default -> null;
        };
    }

    private static @Nullable Candidates format(String command) {
        return switch (command) {
            case "blockcopy" -> DISK_FORMATS;
            case "dump" -> Candidates.words("elf kdump-zlib kdump-lzo kdump-snappy win-dmp");
            default -> null;
        };
    }
}
