package io.virt4j.kvm.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.OpenFiles;
import io.virt4j.kvm.TestKernel;
import io.virt4j.kvm.boot.BootSource;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.device.SerialLine;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.xml.Memory;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@NeedsKvm
@Timeout(60)
class MicroVmTest {
    private static final Path HELLO = Path.of("../../examples/hello.bin");
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(4));

    @TempDir
    private Path folder;

    private final Kvm kvm = Kvm.open();
    private final Output output = new Output();
    private final CompletableFuture<MachineEnd> ended = new CompletableFuture<>();

    @AfterEach
    void closeKvm() {
        kvm.close();
    }

    @Test
    void runsTheExampleToItsPowerOff() throws Exception {
        assertThat(run(HELLO, "")).isEqualTo(new MachineEnd.PoweredOff());
        assertThat(output.sent).hasToString("Hello from ring 0, in long mode\n");
    }

    @Test
    void endsWithTheCodeThatTheExampleIsToldToLeave() throws Exception {
        assertThat(run(HELLO, "quiet exit=42 splash")).isEqualTo(new MachineEnd.Exited(42));
        assertThat(run(HELLO, "noexit=1 exit=7")).isEqualTo(new MachineEnd.Exited(7));
    }

    @Test
    void endsWithAResetByTheKeyboardController() throws Exception {
        // mov al, 0xfe; out 0x64, al
        assertThat(run("b0 fe e6 64")).isEqualTo(new MachineEnd.Reset());
    }

    @Test
    void crashesOnATripleFaultAndTellsTheRegisters() throws Exception {
        // mov ebx, 0xbeef; ud2
        assertThat(run("bb ef be 00 00 0f 0b"))
                .isInstanceOfSatisfying(
                        MachineEnd.Crashed.class,
                        crash -> assertThat(crash.how())
                                .matches("triple fault; (.*rbx=0xbeef .*cr3=0x9000.*|SVM keeps no registers of it)"));
    }

    @Test
    void crashesWhereThereIsNoCodeAndTellsWhereThatIs() throws Exception {
        // mov eax, 0xf0000000; jmp rax
        assertThat(run("b8 00 00 00 f0 ff e0"))
                .isInstanceOfSatisfying(
                        MachineEnd.Crashed.class,
                        crash -> assertThat(crash.how())
                                .startsWith("KVM cannot emulate the instruction")
                                .contains(
                                        "(suberror 1); ",
                                        "there is no memory where its code should be; rax=0xf0000000"));
    }

    @Test
    void crashesAtAnInstructionThatKvmCannotEmulateAndShowsIt() throws Exception {
        // popcnt eax, ebx; out 0xf4, al: processors with VMX or SVM run it by themselves.
        MachineEnd end = run("f3 0f b8 c3 e6 f4");
        assumeThat(end).as("KVM has no processor for this").isInstanceOf(MachineEnd.Crashed.class);

        assertThat(((MachineEnd.Crashed) end).how())
                .startsWith("KVM cannot emulate the instruction")
                .contains("f3 0f b8 c3", "(suberror 1); ", "rip=0x");
    }

    @Test
    void anExceptionOfADevicesIsTheCrashOfThatGuest() throws Exception {
        output.fault = new IllegalStateException("no more room");

        // mov dx, 0x3f8; out dx, al; hlt
        assertThat(run("66 ba f8 03 ee f4"))
                .isEqualTo(new MachineEnd.Crashed("the engine failed: java.lang.IllegalStateException: no more room"));
    }

    @Test
    void readsAllOnesWhereNoDeviceIs() throws Exception {
        // in eax, 0x99; not eax; out 0xf4, al
        assertThat(run("e5 99 f7 d0 e6 f4")).isEqualTo(new MachineEnd.Exited(0));
        // mov ebx, 0xf0000000; mov eax, [rbx]; mov [rbx], eax; not eax; out 0xf4, al
        assertThat(run("bb 00 00 00 f0 8b 03 89 03 f7 d0 e6 f4")).isEqualTo(new MachineEnd.Exited(0));
    }

    @Test
    void findsTheInitrdWhereTheBootParametersSay() throws Exception {
        Path initrd = Files.write(folder.resolve("initrd"), new byte[] {77});
        // mov ebx, [rsi + 0x218]; mov al, [rbx]; out 0xf4, al
        Path kernel = new TestKernel("8b 9e 18 02 00 00 8a 03 e6 f4").in(folder);

        assertThat(run(new BootSource(kernel, initrd, "", MAP))).isEqualTo(new MachineEnd.Exited(77));
    }

    @Test
    void stopsAGuestThatWaitsForAnInterruptThatNeverComes() throws Exception {
        // sti; hlt
        assertStops("fb f4");
    }

    @Test
    void stopsAGuestThatLoops() throws Exception {
        assertStops(TestKernel.LOOPS);
    }

    private void assertStops(String code) throws Exception {
        try (MicroVm machine = machine(code)) {
            machine.start(ended::complete);
            machine.resume();
            TimeUnit.MILLISECONDS.sleep(20);
            machine.stop();

            assertThat(machine.awaitEnd()).isEqualTo(ended.join()).isEqualTo(new MachineEnd.Stopped());
        }
    }

    @Test
    void doesNotRunWhileItIsPaused() throws Exception {
        // mov dx, 0x3f8; out dx, al; jmp back
        try (MicroVm machine = machine("66 ba f8 03 ee eb fd")) {
            machine.start(ended::complete);
            TimeUnit.MILLISECONDS.sleep(20);
            assertThat(output.count()).isZero();

            for (int i = 0; i < 10; i++) {
                int before = output.count();
                machine.resume();
                output.awaitMoreThan(before + 1);
                machine.pause();
                // The byte that the guest was left for may still be on its way.
                int most = output.count() + 1;
                TimeUnit.MILLISECONDS.sleep(10);
                assertThat(output.count()).isLessThanOrEqualTo(most);
            }

            machine.stop();
            assertThat(machine.awaitEnd()).isEqualTo(new MachineEnd.Stopped());
        }
    }

    @Test
    void startsOnlyOnceAndNotWhenItIsClosed() throws Exception {
        try (MicroVm machine = machine(TestKernel.LOOPS)) {
            machine.start(ended::complete);
            assertThatThrownBy(() -> machine.start(how -> {})).hasMessageStartingWith("the machine was started");
            machine.close();
            assertThatThrownBy(() -> machine.start(how -> {})).hasMessageEndingWith("make another");
            assertThat(ended.join()).isEqualTo(new MachineEnd.Stopped());
        }
    }

    @Test
    void tellsOfItsEndOnceHoweverManyCloseIt() throws Exception {
        for (int round = 0; round < 20; round++) {
            AtomicInteger told = new AtomicInteger();
            MicroVm machine = machine(TestKernel.LOOPS);
            machine.start(how -> told.incrementAndGet());
            machine.resume();

            IntStream.range(0, 4).parallel().forEach(i -> machine.close());

            assertThat(told).hasValue(1);
        }
    }

    @Test
    void freesAMachineThatIsNeverStarted() throws Exception {
        long before = OpenFiles.ofKvm();
        MicroVm machine = machine(TestKernel.LOOPS);

        machine.close();

        assertThat(machine.awaitEnd()).isEqualTo(new MachineEnd.Stopped());
        assertThat(OpenFiles.ofKvm()).isEqualTo(before);
    }

    @Test
    void measuresHowMuchOfItsMemoryTheGuestWrites() throws Exception {
        // mov [0x200000], al; mov [0x201ffe], eax; out dx, al; jmp back
        try (MicroVm machine = machine("88 04 25 00 00 20 00 89 04 25 fe 1f 20 00 ee eb ef")) {
            machine.start(ended::complete);
            assertThat(machine.dirtied(Duration.ofMillis(10))).isZero();

            machine.resume();
            long written;
            do {
                written = machine.dirtied(Duration.ofMillis(20));
            } while (written < 2 * 4096);

            // What it writes has two pages, and the processor marks some of the page tables.
            assertThat(written).isLessThan(16 * 4096);
        }
    }

    @Test
    void leavesNothingOpen() throws Exception {
        long before = OpenFiles.ofKvm();
        for (int i = 0; i < 10; i++) {
            run(HELLO, "");
        }
        assertThat(OpenFiles.ofKvm()).isEqualTo(before);
    }

    private MachineEnd run(String code) throws Exception {
        return run(new TestKernel(code).in(folder), "");
    }

    private MachineEnd run(Path kernel, String commandLine) throws Exception {
        return run(new BootSource(kernel, null, commandLine, MAP));
    }

    private MachineEnd run(BootSource source) throws Exception {
        try (MicroVm machine = machine(source)) {
            machine.start(how -> {});
            machine.resume();
            return machine.awaitEnd();
        }
    }

    private MicroVm machine(String code) throws Exception {
        return machine(new BootSource(new TestKernel(code).in(folder), null, "", MAP));
    }

    private MicroVm machine(BootSource source) {
        return MicroVm.booting(
                kvm,
                new MachinePlan(
                        "test", 1, MAP, BootLoader.ofKernel(source), output, null, loop -> List.of(), false, false));
    }

    /** Keeps what the guest sends. */
    private static final class Output implements SerialLine {
        private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
        private volatile @Nullable RuntimeException fault;

        @Override
        public synchronized void transmit(byte value) {
            if (fault != null) {
                throw fault;
            }
            sent.write(value);
            notifyAll();
        }

        @Override
        public boolean hasReceived() {
            return false;
        }

        @Override
        public int receive() {
            return 0;
        }

        @Override
        public void whenReceived(Runnable told) {}

        synchronized int count() {
            return sent.size();
        }

        synchronized void awaitMoreThan(int count) throws InterruptedException {
            while (sent.size() <= count) {
                wait();
            }
        }
    }
}
