package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.OpenFiles;
import io.virt4j.kvm.RealModeGuest;
import io.virt4j.kvm.sys.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines end once, from any thread, at any moment, and leave neither descriptors nor maps. */
@NeedsKvm
class CloseTest {
    private static final String LOOPS = "eb fe";

    /** A thread for each task: a pool would let some wait for others that never end. */
    private static final Executor THREADS = task -> new Thread(task).start();

    @TempDir
    private Path folder;

    @RepeatedTest(20)
    void endsAMachineWhoseVcpusAreBeingMade() throws Exception {
        long descriptors = OpenFiles.ofKvm();
        try (Kvm kvm = Kvm.open()) {
            VirtualMachine machine = kvm.createVirtualMachine();
            CompletableFuture<Void> making = CompletableFuture.runAsync(
                    () -> {
                        for (int id = 0; id < 100; id++) {
                            try {
                                machine.createVcpu(id);
                            } catch (VirtException e) {
                                assertThat(e).hasMessage("the virtual machine is closed");
                                return;
                            }
                        }
                    },
                    THREADS);
            TimeUnit.MICROSECONDS.sleep(500);

            machine.close();

            making.get(20, TimeUnit.SECONDS);
        }
        assertThat(OpenFiles.ofKvm()).isEqualTo(descriptors);
    }

    @RepeatedTest(5)
    void endsAMachineThatIsGivenMemory() throws Exception {
        Path file = Files.write(folder.resolve("guest-memory"), new byte[MemorySlot.PAGE_SIZE]);
        try (Kvm kvm = Kvm.open()) {
            VirtualMachine machine = kvm.createVirtualMachine();
            CompletableFuture<Void> giving = CompletableFuture.runAsync(
                    () -> {
                        try {
                            for (int i = 0; i < 100; i++) {
                                Mapping memory = Mapping.ofFile(file, 0, MemorySlot.PAGE_SIZE, "memory");
                                machine.addMemory(i * 0x10000L, memory, Set.of());
                            }
                        } catch (VirtException e) {
                            assertThat(e).hasMessage("the virtual machine is closed");
                        }
                    },
                    THREADS);
            TimeUnit.MICROSECONDS.sleep(500);

            machine.close();

            giving.get(20, TimeUnit.SECONDS);
        }
        assertThat(mapsOf("guest-memory")).isZero();
    }

    @Test
    void endsAMachineFromManyThreadsWhileItsVcpusRun() throws Exception {
        long descriptors = OpenFiles.ofKvm();
        long maps = maps();
        RealModeGuest guest = new RealModeGuest(LOOPS);
        CompletableFuture<VcpuExit> running = CompletableFuture.supplyAsync(guest.vcpu()::run, THREADS);
        TimeUnit.MILLISECONDS.sleep(5);
        List<CompletableFuture<Void>> closing = new ArrayList<>();

        for (int i = 0; i < 4; i++) {
            closing.add(CompletableFuture.runAsync(guest::close, THREADS));
        }
        for (CompletableFuture<Void> one : closing) {
            one.get(20, TimeUnit.SECONDS);
        }

        assertThat(running.handle((exit, closed) -> exit == null || exit instanceof VcpuExit.Interrupted)
                        .get(10, TimeUnit.SECONDS))
                .isTrue();
        assertThat(OpenFiles.ofKvm()).isEqualTo(descriptors);
        assertThat(maps()).isEqualTo(maps);
    }

    @Test
    void leavesNoMapOfVcpusRingsAndMemory() throws Exception {
        long maps = maps();
        for (int i = 0; i < 10; i++) {
            try (RealModeGuest guest = new RealModeGuest(LOOPS, machine -> machine.useDirtyRings(0x10000))) {
                guest.machine().createVcpu(1);
                guest.machine().removeMemory(guest.machine().addMemory(0x100000, 0x1000));
            }
        }
        assertThat(maps()).isEqualTo(maps);
    }

    /** Of vCPUs' descriptors. */
    private static long maps() throws IOException {
        return mapsOf("kvm");
    }

    private static long mapsOf(String file) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/maps")).stream()
                .filter(line -> line.contains(file))
                .count();
    }
}
