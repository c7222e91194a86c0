package io.virt4j.kvm.plan;

import java.util.Set;

/** The table of what the engine honours. What is not in it is refused. */
final class HonouredParts {
    private static final String ELSEWHERE = "or run it with the libvirt engine";
    private static final Set<String> YES_OR_NO = Set.of("yes", "no");

    static final RuleTable TABLE = devices(lifecycle(boot(machine(new RuleTable()))))
            .require("domain/memory", "a guest needs memory: add <memory unit='MiB'>64</memory>")
            .require("domain/os/kernel|domain/os/loader", "there is nothing to boot: add a <kernel> or a <loader>")
            .otherwise("this engine does not have it: leave it out, " + ELSEWHERE);

    private HonouredParts() {}

    private static RuleTable machine(RuleTable table) {
        return table.honour("domain", "a guest of this process on /dev/kvm")
                .only("domain/@type", "kvm", "this engine runs on KVM only")
                .ignore("domain/@id", "the host numbers its running domains")
                .text("domain/name", "the name", Checks::name)
                .text("domain/uuid", "the identity", Checks::uuid)
                .ignore("domain/title", "for people")
                .ignore("domain/description", "for people")
                .ignore("domain/metadata", "for programs")
                .text("domain/memory", "the guest's memory", Checks::memory)
                .honour("domain/memory/@unit", "the unit")
                .text("domain/currentMemory", "all of the memory", Checks::currentMemory)
                .honour("domain/currentMemory/@unit", "the unit")
                .text("domain/vcpu", "how many processors it has", Checks::vcpus)
                .only("domain/vcpu/@placement", "static", "nothing here places vCPUs: leave it out")
                .honour("domain/cpu", "the processor")
                .only("domain/cpu/@mode", "host-passthrough", "the guest sees the host's: write host-passthrough")
                .ignore("domain/cpu/@check", "there is one model")
                .ignore("domain/cpu/@migratable", "nothing migrates")
                .honour("domain/features", "what the machine has")
                .honour("domain/features/acpi", "ACPI tables")
                .honour("domain/features/apic", "local APICs and an IOAPIC, which are there in any case")
                .ignore("domain/features/pae", "the processor has it")
                .honour("domain/clock", "the real-time clock")
                .only("domain/clock/@offset", "utc", "the clock shows the host's time in UTC: write utc");
    }

    private static RuleTable boot(RuleTable table) {
        return table.honour("domain/os", "how it boots")
                .oneOf(
                        "domain/os/type",
                        "xenpvh enters the kernel by PVH",
                        Set.of("hvm", "xenpvh"),
                        "this engine has full machines only: write hvm, or xenpvh for a kernel's PVH entry")
                .only("domain/os/type/@arch", "x86_64", "this engine runs on x86-64 only")
                .refuse("domain/os/type/@machine", "machine types are QEMU's: leave it out, " + ELSEWHERE)
                .text("domain/os/kernel", "booted as its kind wants it: Linux, ELF, PVH, multiboot", Checks::kernel)
                .text("domain/os/initrd", "given to the kernel", Checks::besideKernel)
                .text("domain/os/cmdline", "given to the kernel", Checks::besideKernel)
                .text("domain/os/loader", "firmware, entered at the reset vector")
                .only("domain/os/loader/@readonly", "yes", "firmware is not written here: write yes")
                .only("domain/os/loader/@type", "rom", "there is no flash memory: write rom")
                .refuse("domain/os/boot", "what the firmware boots is its own choice: leave it out, " + ELSEWHERE);
    }

    private static RuleTable lifecycle(RuleTable table) {
        return table.only("domain/on_poweroff", "destroy", "a guest that powers off has ended: write destroy")
                .oneOf(
                        "domain/on_reboot",
                        "what follows a reset",
                        Set.of("restart", "destroy"),
                        "nothing is kept of a guest that resets: write restart or destroy")
                .oneOf(
                        "domain/on_crash",
                        "what follows a crash",
                        Set.of("restart", "destroy"),
                        "nothing is kept of a guest that crashed: write restart or destroy");
    }

    private static RuleTable devices(RuleTable table) {
        table.honour("domain/devices", "what is plugged in")
                .refuse("domain/devices/emulator", "the engine is a part of this program: leave it out, " + ELSEWHERE);
        consoles(table);
        disks(table);
        interfaces(table);
        return table.several("domain/devices/rng", "entropy, by virtio", Checks::noText)
                .only("domain/devices/rng/@model", "virtio", "there is no other: write virtio")
                .text("domain/devices/rng/backend", "the host's entropy", Checks::entropy)
                .only("domain/devices/rng/backend/@model", "random", "the host's entropy is all there is: write random")
                .honour("domain/devices/memballoon", "a balloon, by virtio, or none")
                .oneOf(
                        "domain/devices/memballoon/@model",
                        "by virtio, or none",
                        Set.of("virtio", "none"),
                        "there is no other: write virtio or none")
                .ignore("domain/devices/memballoon/stats", "the guest is asked when somebody wants to know")
                .honour("domain/devices/vsock", "sockets to the host, which are Unix sockets there")
                .only("domain/devices/vsock/@model", "virtio", "there is no other: write virtio")
                .honour("domain/devices/vsock/cid", "the guest's address")
                .oneOf("domain/devices/vsock/cid/@auto", "whether the host chooses it", YES_OR_NO, "write yes or no")
                .honour("domain/devices/vsock/cid/@address", "the guest's address")
                .honour("domain/devices/panic", "a port where a kernel says that it panicked")
                .only("domain/devices/panic/@model", "isa", "there is no other: write isa");
    }

    private static void consoles(RuleTable table) {
        String pty = "a console that clients open is all there is: write pty";
        String com1 = "there is only COM1";
        table.several("domain/devices/serial", "COM1, a 16550A at port 0x3f8, or the port of firmware", Checks::serial)
                .only("domain/devices/serial/@type", "pty", pty)
                .honour("domain/devices/serial/target", "which one it is")
                .oneOf("domain/devices/serial/target/@port", "its number", Set.of("0", "1"), com1)
                .oneOf(
                        "domain/devices/serial/target/@type",
                        "COM1, or the port where firmware tells of itself",
                        Set.of("isa-serial", "isa-debug"),
                        com1 + ": write isa-serial, or isa-debug for the port where firmware tells of itself")
                .honour("domain/devices/serial/target/model", "as its type says")
                .oneOf(
                        "domain/devices/serial/target/model/@name",
                        "as its type says",
                        Set.of("isa-serial", "isa-debugcon"),
                        com1 + ": write isa-serial, or isa-debugcon for the port where firmware tells of itself")
                .honour("domain/devices/serial/address", "the port of firmware")
                .only("domain/devices/serial/address/@type", "isa", "there are only ports: write isa")
                .only("domain/devices/serial/address/@iobase", "0x402", "firmware tells of itself at 0x402")
                .honour("domain/devices/serial/alias", "a name to open it by")
                .honour("domain/devices/serial/alias/@name", "a name to open it by")
                .several("domain/devices/console", "the same as COM1, or a console by virtio", Checks::console)
                .only("domain/devices/console/@type", "pty", pty)
                .honour("domain/devices/console/target", "which one it is")
                .honour("domain/devices/console/target/@port", "its number")
                .oneOf(
                        "domain/devices/console/target/@type",
                        "COM1, or by virtio",
                        Set.of("serial", "virtio"),
                        "there are COM1 and one by virtio: write serial or virtio")
                .honour("domain/devices/console/alias", "a name to open it by")
                .honour("domain/devices/console/alias/@name", "a name to open it by");
    }

    private static void disks(RuleTable table) {
        String raw = "images are raw here: convert it with 'qemu-img convert -O raw', " + ELSEWHERE;
        table.several("domain/devices/disk", "a disk, by virtio", Checks::disk)
                .oneOf(
                        "domain/devices/disk/@type",
                        "a file or a block device of the host",
                        Set.of("file", "block"),
                        "a disk is a file or a block device of the host: write file or block, " + ELSEWHERE)
                .only("domain/devices/disk/@device", "disk", "there are only disks: write disk, " + ELSEWHERE)
                .honour("domain/devices/disk/driver", "how it is read")
                .ignore("domain/devices/disk/driver/@name", "QEMU's name for its own driver")
                .only("domain/devices/disk/driver/@type", "raw", raw)
                .only("domain/devices/disk/driver/@discard", "unmap", "a guest can give space back: write unmap")
                .honour("domain/devices/disk/source", "where its contents are")
                .honour("domain/devices/disk/source/@file", "where its contents are")
                .honour("domain/devices/disk/source/@dev", "where its contents are")
                .honour("domain/devices/disk/target", "its name")
                .honour("domain/devices/disk/target/@dev", "its name")
                .only("domain/devices/disk/target/@bus", "virtio", "there is no other bus: write virtio")
                .honour("domain/devices/disk/readonly", "the guest cannot write")
                .text("domain/devices/disk/serial", "what the guest finds as its serial number", Checks::diskSerial)
                .honour("domain/devices/disk/alias", "a name")
                .honour("domain/devices/disk/alias/@name", "a name");
    }

    private static void interfaces(RuleTable table) {
        table.several("domain/devices/interface", "a network card, by virtio", Checks::networkCard)
                .oneOf(
                        "domain/devices/interface/@type",
                        "a tap device of the host, or passt",
                        Set.of("ethernet", "user"),
                        "there are tap devices and passt: write ethernet or user, " + ELSEWHERE)
                .honour("domain/devices/interface/mac", "its address")
                .text("domain/devices/interface/mac/@address", "its address", Checks::mac)
                .honour("domain/devices/interface/target", "the tap device")
                .honour("domain/devices/interface/target/@dev", "the tap device")
                .only(
                        "domain/devices/interface/target/@managed",
                        "no",
                        "the tap device has to be there: make it with 'ip tuntap add', and write no")
                .honour("domain/devices/interface/model", "by virtio")
                .only("domain/devices/interface/model/@type", "virtio", "there is no other card: write virtio")
                .honour(
                        "domain/devices/interface/driver",
                        "who moves a tap's packets: vhost, the host's kernel; qemu, this program; without a name vhost"
                                + " where it can be opened")
                .text("domain/devices/interface/driver/@name", "who moves its packets", Checks::packetMover)
                .honour("domain/devices/interface/backend", "passt")
                .only("domain/devices/interface/backend/@type", "passt", "there is no other: write passt")
                .honour("domain/devices/interface/alias", "a name")
                .honour("domain/devices/interface/alias/@name", "a name");
    }
}
