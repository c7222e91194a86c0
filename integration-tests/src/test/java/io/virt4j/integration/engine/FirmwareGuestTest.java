package io.virt4j.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.domain.StartFlag;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VirtualMachine;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.Program;
import io.virt4j.xml.XmlText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A PC's firmware, and a boot loader, on the direct engine. */
@Timeout(400)
class FirmwareGuestTest {
    private static final Path SEABIOS = Path.of("/usr/share/seabios");
    private static final Path GRUB_MODULES = Path.of("/usr/lib/grub/i386-coreboot");
    private static final Duration LONG = Duration.ofMinutes(2);
    /** (Intel SDM volume 4, table 2-2, IA32_TIME_STAMP_COUNTER) */
    private static final int TIME_STAMP_COUNTER = 0x10;

    private static final String PROMPT = "grub> ";

    @TempDir
    private Path folder;

    private final Connection host = Connection.open("kvm:///embed");

    @AfterEach
    void close() {
        host.close();
    }

    /** Its time comes from the timer's interrupts. */
    @Test
    void seaBiosFindsNothingToBoot() throws Exception {
        assertFindsNothingToBoot(SEABIOS.resolve("bios.bin"));
    }

    /** Its time comes from the time-stamp counter. */
    @Test
    void seaBiosWithoutInterruptsFindsNothingToBoot() throws Exception {
        assumeTrue(
                counterIsSmall(),
                "guests' time-stamp counters begin with the host's here, which this firmware takes for a time that is"
                        + " long past until it has counted up to a multiple of 2^32");
        assertFindsNothingToBoot(SEABIOS.resolve("bios-microvm.bin"));
    }

    /**
     * Whether a new guest's counter, scaled down to at most 6 MHz, is positive as a number of 32 bits, and stays so for
     * two minutes.
     */
    private static boolean counterIsSmall() {
        try (Kvm kvm = Kvm.open();
                VirtualMachine machine = kvm.createVirtualMachine();
                Vcpu vcpu = machine.createVcpu(0)) {
            long counter = vcpu.features().msrs(TIME_STAMP_COUNTER).get(0).value();
            long kilohertz = vcpu.features().tscKhz();
            int shift = 0;
            while (kilohertz >> shift > 6000) {
                shift++;
            }
            return (int) (counter >> shift) >= 0 && (int) ((counter + kilohertz * LONG.toMillis()) >> shift) >= 0;
        }
    }

    private void assertFindsNothingToBoot(Path rom) throws Exception {
        assumeTrue(Files.isReadable(rom), "there is no " + rom + " (package seabios)");
        Domain domain = host.createDomain(XmlText.of("""
                <domain type='kvm'>
                  <name>seabios</name>
                  <memory unit='MiB'>32</memory>
                  <os>
                    <type arch='x86_64'>hvm</type>
                    <loader readonly='yes' type='rom'>%s</loader>
                  </os>
                  <devices>
                    <serial type='pty'><target type='isa-debug'><model name='isa-debugcon'/></target></serial>
                  </devices>
                </domain>
                """.formatted(rom)), Set.of(StartFlag.PAUSED));
        try (GuestConsole console = new GuestConsole(domain.openConsole(null, Set.of()))) {
            domain.resume();
            console.awaitText("SeaBIOS (version", LONG);
            console.awaitText("RamSize: 0x02000000 [cmos]", LONG);
            console.awaitText("No bootable device", LONG);
        }
        domain.destroy();
    }

    @Test
    void grubResetsTheMachineForGood() throws Exception {
        Domain domain = host.defineDomain(grub("destroy"));

        domain.start(Set.of(StartFlag.PAUSED));
        try (GuestConsole console = new GuestConsole(domain.openConsole(null, Set.of()))) {
            domain.resume();
            console.awaitText(PROMPT, LONG);
            console.type("reboot");
            console.awaitEnd(LONG);
        }

        host.await(domain, DomainState.SHUTOFF, LONG);
        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.SHUTOFF, 1));
        assertThat(domain.messages()).isEmpty();
        domain.undefine();
    }

    @Test
    void grubIsThereAgainAfterAReset() throws Exception {
        Domain domain = host.createDomain(grub("restart"), Set.of(StartFlag.PAUSED));
        int id = domain.id().orElseThrow();

        try (GuestConsole console = new GuestConsole(domain.openConsole(null, Set.of()))) {
            domain.resume();
            console.awaitText(PROMPT, LONG);
            console.type("reboot");
            console.awaitText(PROMPT, 2, LONG);
            assertThat(domain.id()).hasValue(id);
            console.type("echo still here");
            console.awaitText("\rstill here", LONG);
        }
        domain.destroy();
    }

    private XmlText grub(String onReboot) throws Exception {
        return XmlText.of("""
                <domain type='kvm'>
                  <name>grub</name>
                  <memory unit='MiB'>32</memory>
                  <os>
                    <type arch='x86_64'>hvm</type>
                    <kernel>%s</kernel>
                  </os>
                  <on_reboot>%s</on_reboot>
                  <devices><serial type='pty'/></devices>
                </domain>
                """.formatted(grubImage(), onReboot));
    }

    private Path grubImage() throws Exception {
        assumeTrue(Files.isDirectory(GRUB_MODULES), "there is no " + GRUB_MODULES + " (package grub-coreboot-bin)");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/grub-mkimage")), "no grub-mkimage (package grub-common)");
        Path image = folder.resolve("grub.elf");
        Path commands = Files.writeString(folder.resolve("grub.cfg"), """
                serial --unit=0 --speed=115200
                terminal_input serial
                terminal_output serial
                """);
        String[] modules = {"serial", "terminal", "echo", "normal", "reboot"};
        CommandResult made = Program.of(List.of("grub-mkimage", "-O", "i386-coreboot", "-p", "/"))
                .with("-o", image.toString(), "-c", commands.toString())
                .with(modules)
                .run();
        assertThat(made.exitCode()).as(made.stderr()).isZero();
        return image;
    }
}
