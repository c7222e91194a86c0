package io.virt4j.kvm.plan;

/** The table of what the engine honours. What is not in it is refused. */
final class HonouredParts {
    private static final String ELSEWHERE = "or run it with the libvirt engine";

    static final RuleTable TABLE = new RuleTable()
            .honour("domain", "a guest of this process on /dev/kvm")
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
            .only("domain/vcpu", "1", "this engine runs one vCPU")
            .only("domain/vcpu/@placement", "static", "nothing here places vCPUs: leave it out")

            // Boot
            .honour("domain/os", "how it boots")
            .only("domain/os/type", "hvm", "this engine has full machines only")
            .only("domain/os/type/@arch", "x86_64", "this engine runs on x86-64 only")
            .refuse("domain/os/type/@machine", "machine types are QEMU's: leave it out, " + ELSEWHERE)
            .text("domain/os/kernel", "booted by the Linux boot protocol, in 64-bit mode")
            .text("domain/os/initrd", "given to the kernel")
            .text("domain/os/cmdline", "given to the kernel")
            .refuse("domain/os/boot", "there is no firmware to boot a device: give a <kernel>, " + ELSEWHERE)
            .refuse("domain/os/loader", "there is no firmware: give a <kernel>, " + ELSEWHERE)

            // The end
            .only("domain/on_poweroff", "destroy", "a guest that powers off has ended: write destroy")
            .only("domain/on_reboot", "destroy", "this engine cannot restart a guest: write destroy")
            .only("domain/on_crash", "destroy", "a guest that crashed has ended: write destroy")

            // Devices
            .honour("domain/devices", "what is plugged in")
            .honour("domain/devices/serial", "COM1, an 8250 at port 0x3f8")
            .only("domain/devices/serial/@type", "pty", "a console that clients open is all there is: write pty")
            .honour("domain/devices/serial/target", "COM1")
            .only("domain/devices/serial/target/@port", "0", "there is only COM1")
            .only("domain/devices/serial/target/@type", "isa-serial", "there is only COM1: write isa-serial")
            .honour("domain/devices/serial/target/model", "an 8250")
            .only("domain/devices/serial/target/model/@name", "isa-serial", "there is only COM1: write isa-serial")
            .honour("domain/devices/serial/alias", "a name to open it by")
            .honour("domain/devices/serial/alias/@name", "a name to open it by")
            .honour("domain/devices/console", "the same as COM1")
            .only("domain/devices/console/@type", "pty", "a console that clients open is all there is: write pty")
            .honour("domain/devices/console/target", "COM1")
            .only("domain/devices/console/target/@port", "0", "there is only COM1")
            .only("domain/devices/console/target/@type", "serial", "there is only COM1: write serial")
            .honour("domain/devices/console/alias", "a name to open it by")
            .honour("domain/devices/console/alias/@name", "a name to open it by")
            .refuse("domain/devices/emulator", "the engine is a part of this program: leave it out, " + ELSEWHERE)

            // What is not said has a meaning too
            .require("domain/memory", "a guest needs memory: add <memory unit='MiB'>64</memory>")
            .require("domain/os/kernel", "there is no firmware: add a <kernel>, " + ELSEWHERE)
            .require(
                    "domain/on_reboot",
                    "without it a guest that resets is restarted, which this engine cannot do:"
                            + " add <on_reboot>destroy</on_reboot>")
            .otherwise("this engine does not have it: leave it out, " + ELSEWHERE);

    private HonouredParts() {}
}
