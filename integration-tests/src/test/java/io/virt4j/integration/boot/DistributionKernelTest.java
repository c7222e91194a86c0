package io.virt4j.integration.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.virt4j.kvm.boot.AcpiPower;
import io.virt4j.kvm.boot.AcpiTables;
import io.virt4j.kvm.boot.Boot;
import io.virt4j.kvm.boot.BootSource;
import io.virt4j.kvm.boot.Entry;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.boot.MmioDevice;
import io.virt4j.kvm.boot.Piece;
import io.virt4j.kvm.boot.PlatformTables;
import io.virt4j.testing.LinuxKernel;
import io.virt4j.xml.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A distribution's kernel, unpacked and laid out by the direct driver, on QEMU's processor: to see what it makes of the
 * tables needs more of a processor than KVM has on every machine.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DistributionKernelTest {
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(512));
    private static final String COMMAND_LINE = "console=ttyS0 panic=-1 ";

    /** Where QEMU's microvm has its devices, with their first interrupt. */
    private static final MmioDevice DEVICE = new MmioDevice(0xfeb00000L, 512, 16);

    @TempDir
    private Path folder;

    @Test
    void findsByAcpiItsProcessorsAndInterruptsAndDevices() throws Exception {
        PlatformTables tables = AcpiTables.of(2, List.of(DEVICE), true, AcpiPower.FIXED);

        String console = boot(COMMAND_LINE, tables);

        assertThat(console)
                .contains("ACPI: Using ACPI (MADT) for SMP configuration information")
                .contains("smp: Brought up 1 node, 2 CPUs")
                .contains("ACPI: 1 ACPI AML tables successfully acquired and loaded")
                .contains("ACPI: PM: (supports S0 S5)")
                .contains("00:00: ttyS0 at I/O 0x3f8 (irq = 4,")
                .contains("Unable to mount root fs")
                .doesNotContain("ACPI BIOS Error", "ACPI Warning");
    }

    /** The console of a kernel that finds no root file system. */
    private String boot(String commandLine, PlatformTables tables) throws Exception {
        Path image = LinuxKernel.orSkip().image();
        BootSource source = new BootSource(image, null, commandLine, MAP).withTables(tables);
        List<String> command = new ArrayList<>(List.of("qemu-system-x86_64", "-accel", "tcg", "-cpu", "max"));
        command.addAll(List.of("-machine", "microvm,acpi=off,pic=on,pit=on,rtc=on,auto-kernel-cmdline=off"));
        command.addAll(List.of("-m", "512", "-smp", "2", "-nodefaults", "-no-user-config", "-no-reboot"));
        command.addAll(List.of("-display", "none", "-serial", "stdio", "-bios", rom().toString()));
        try (Boot boot = Boot.of(source)) {
            Entry.LongMode entry = (Entry.LongMode) boot.entry();
            Files.write(rom(), LongModeRom.entering(entry.instruction(), entry.rsi()));
            for (Piece piece : boot.pieces()) {
                command.addAll(List.of("-device", loader((Piece.Bytes) piece)));
            }
        }
        return run(command);
    }

    private Path rom() {
        return folder.resolve("rom");
    }

    private String loader(Piece.Bytes piece) throws IOException {
        byte[] bytes = new byte[piece.bytes().remaining()];
        piece.bytes().duplicate().get(bytes);
        String address = "0x" + Long.toHexString(piece.address());
        Path file = Files.write(folder.resolve(address), bytes);
        return "loader,file=" + file + ",addr=" + address + ",force-raw=on";
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process qemu;
        try {
            qemu = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return abort("qemu-system-x86_64 is not installed");
        }
        try {
            return new String(qemu.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            qemu.destroyForcibly();
        }
    }
}
