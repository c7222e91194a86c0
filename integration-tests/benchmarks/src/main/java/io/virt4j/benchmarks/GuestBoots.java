package io.virt4j.benchmarks;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import io.virt4j.testing.SmallLinux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long whole guests take to boot on the direct engine in a warm JVM, beside a plain monitor in C and QEMU, in turns in one
 * run; and how long one takes to go on from a file. The processor's load says what the times are worth.
 */
final class GuestBoots {
    /** What the small Linux' program says first. */
    static final String LINUX_IS_UP = "init: up";

    private static final Path SEABIOS = Path.of("/usr/share/seabios/bios.bin");
    private static final String NOTHING_TO_BOOT = "No bootable device";
    private static final String GRUB_PROMPT = "grub> ";
    static final int ROUNDS = 3;
    private static final int RESTORES = 15;
    private static final String DOMAIN = """
            <domain type='kvm'>
              <name>benchmark</name>
              <memory unit='MiB'>32</memory>
              <os><type arch='x86_64'>hvm</type>%s</os>
              <on_reboot>destroy</on_reboot>
              <devices><serial type='pty'>%s</serial></devices>
            </domain>
            """;

    private final Path folder;
    private final Connection plain;
    private final Connection bridged;
    private final CProgram c;

    private GuestBoots(Path folder, Connection plain, Connection bridged, CProgram c) {
        this.folder = folder;
        this.plain = plain;
        this.bridged = bridged;
        this.c = c;
    }

    static void print() throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create();
                Connection plain = Connection.open("kvm:///embed");
                Connection bridged = Connection.open("kvm:///embed?host-quirks=bridge");
                CProgram c = CProgram.compile("guest-monitor")) {
            new GuestBoots(folder.path(), plain, bridged, c).printAll();
        } catch (VirtException e) {
            System.out.println("no figures of guests: " + e.getMessage());
        } catch (TimeoutException e) {
            throw new IOException(e);
        }
    }

    private void printAll() throws IOException, InterruptedException, TimeoutException {
        System.out.printf(
                Locale.ROOT,
                "%nGuests of the direct engine, ms, and instructions that KVM emulates; %d rounds; load %s%n"
                        + "%-36s%12s%12s%8s%14s%14s%n",
                ROUNDS,
                load(),
                "",
                "engine",
                "C",
                "ratio",
                "engine, insns",
                "C, insns");
        printFirmware();
        printGrub();
        SmallLinux linux = SmallLinux.find("minimal").orElse(null);
        if (linux == null) {
            System.out.println("no Linux: run integration-tests/build-kernel minimal");
        } else {
            printLinux(linux);
        }
        LinuxWithCard.print(bridged, folder);
        System.out.println("load at the end " + load());
    }

    private static String load() throws IOException {
        String averages = Files.readString(Path.of("/proc/loadavg"));
        return averages.substring(0, averages.indexOf(' ')) + " on "
                + Runtime.getRuntime().availableProcessors() + " processors";
    }

    private void printFirmware() throws IOException, InterruptedException, TimeoutException {
        if (!Files.isReadable(SEABIOS)) {
            System.out.println("no " + SEABIOS + " (package seabios)");
            return;
        }
        String xml = DOMAIN.formatted(
                "<loader readonly='yes' type='rom'>" + SEABIOS + "</loader>",
                "<target type='isa-debug'><model name='isa-debugcon'/></target>");
        print("SeaBIOS, to its end", plain, xml, NOTHING_TO_BOOT, "firmware", NOTHING_TO_BOOT, SEABIOS.toString());
    }

    private void printGrub() throws IOException, InterruptedException, TimeoutException {
        Path image = folder.resolve("grub.elf");
        Path commands = Files.writeString(
                folder.resolve("grub.cfg"),
                "serial --unit=0 --speed=115200\nterminal_input serial\nterminal_output serial\n");
        CommandResult made = Program.of(List.of("grub-mkimage", "-O", "i386-coreboot", "-p", "/"))
                .with("-o", image.toString(), "-c", commands.toString(), "serial", "terminal", "echo", "normal")
                .run();
        if (made.exitCode() != 0) {
            System.out.println("no GRUB (packages grub-common, grub-coreboot-bin): " + made.stderr());
            return;
        }
        String xml = DOMAIN.formatted("<kernel>" + image + "</kernel>", "");
        print("GRUB, to its prompt", plain, xml, GRUB_PROMPT, "multiboot", GRUB_PROMPT, image.toString());
    }

    private void printLinux(SmallLinux linux) throws IOException, InterruptedException, TimeoutException {
        Path initrd = linux.initrd(folder);
        String xml = DOMAIN.formatted(
                "<kernel>" + linux.vmlinux() + "</kernel><initrd>" + initrd + "</initrd><cmdline>"
                        + SmallLinux.PARAMETERS + "</cmdline>",
                "");
        print(
                "Linux, holes of KVM's bridged",
                bridged,
                xml,
                LINUX_IS_UP,
                "linux",
                LINUX_IS_UP,
                linux.vmlinux().toString(),
                initrd.toString(),
                SmallLinux.PARAMETERS);
        printBesideQemu(linux, initrd, xml);
        printRestores(xml);
    }

    private void print(String title, Connection host, String xml, String marker, String... inC)
            throws IOException, InterruptedException, TimeoutException {
        List<long[]> ours = new ArrayList<>();
        List<long[]> theirs = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            try (TimedGuest guest = TimedGuest.start(host, xml)) {
                ours.add(new long[] {guest.millisTo(marker), guest.emulated()});
            }
            long[] line = c.run(inC).get(0);
            theirs.add(new long[] {line[0], line[2]});
        }
        double engine = median(ours, 0);
        System.out.printf(
                Locale.ROOT,
                "%-36s%12.0f%12.0f%8.2f%14.0f%14.0f%n",
                title,
                engine,
                median(theirs, 0),
                engine / median(theirs, 0),
                median(ours, 1),
                median(theirs, 1));
    }

    /** Both end where KVM does, if it does. */
    private void printBesideQemu(SmallLinux linux, Path initrd, String xml)
            throws IOException, InterruptedException, TimeoutException {
        List<long[]> ours = new ArrayList<>();
        List<long[]> theirs = new ArrayList<>();
        boolean isUp = false;
        try {
            for (int i = 0; i < ROUNDS; i++) {
                MicroVmOfQemu qemu = MicroVmOfQemu.boot(linux, initrd);
                isUp = qemu.isUp();
                theirs.add(new long[] {qemu.millis()});
                try (TimedGuest guest = TimedGuest.start(plain, xml)) {
                    ours.add(new long[] {isUp ? guest.millisTo(LINUX_IS_UP) : guest.millisToEnd()});
                }
            }
        } catch (IOException e) {
            System.out.println("no figures of QEMU: " + e.getMessage());
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%-36s%12.0f%12.0f%8.2f  beside QEMU microvm, to %s%n",
                "Linux, nothing bridged",
                median(ours, 0),
                median(theirs, 0),
                median(ours, 0) / median(theirs, 0),
                isUp ? "its program" : "the instruction that this KVM stops at");
    }

    private void printRestores(String xml) throws IOException, InterruptedException, TimeoutException {
        String saved = folder.resolve("saved").toString();
        UUID uuid;
        try (TimedGuest guest = TimedGuest.start(bridged, xml)) {
            guest.millisTo("init: ready");
            uuid = guest.domain().uuid();
            guest.domain().save(saved);
        }
        List<long[]> times = new ArrayList<>();
        for (int i = 0; i < RESTORES; i++) {
            long start = System.nanoTime();
            bridged.restore(saved);
            long restored = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
            Domain domain = bridged.domainByUuid(uuid);
            try (TimedGuest guest = TimedGuest.of(domain, start)) {
                guest.type("say " + i);
                times.add(new long[] {restored, guest.millisTo("\n" + i)});
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Linux restored from a file, median of %d: %.1f ms for the call, %.0f ms to an answer on its console%n",
                RESTORES,
                median(times, 0) / 1e3,
                median(times, 1));
    }

    static double median(List<long[]> lines, int column) {
        return Median.of(lines.stream().mapToDouble(line -> line[column]));
    }

    /** This part alone. */
    public static void main(String[] args) throws IOException, InterruptedException {
        print();
    }
}
