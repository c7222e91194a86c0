package io.virt4j.kvm.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.kvm.DomainText;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.TestKernel;
import io.virt4j.xml.XmlText;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guests that crash, loop, flood and reset without end. */
@NeedsKvm
class UnrulyGuestTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int GUESTS = 12;

    /** {@code mov dx, 0x3f8; mov al, 'h'; out dx, al; mov al, 'i'; out dx, al}. */
    private static final String SAYS_HI = "66 ba f8 03 b0 68 ee b0 69 ee ";

    /** {@code ud2}, which is a triple fault without an interrupt table. */
    private static final String CRASHES = "0f 0b";

    /** {@code mov eax, 0xf0000000; jmp rax}. */
    private static final String LEAVES_ITS_MEMORY = "b8 00 00 00 f0 ff e0";

    /** {@code mov dx, 0x505; mov al, 1; out dx, al; jmp $}. */
    private static final String PANICS = "66 ba 05 05 b0 01 ee eb fe";

    /** {@code mov al, 0xfe; out 0x64, al; jmp $}. */
    private static final String RESETS = "b0 fe e6 64 eb fe";

    /** {@code mov dx, 0x3f8; mov al, 'x'; out dx, al; jmp} to the out. */
    private static final String FLOODS = "66 ba f8 03 b0 78 ee eb fd";

    @TempDir
    private Path folder;

    private final Connection host = Connection.open("kvm:///embed");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void thatCrashesLeavesItsRegistersAndLastLines() throws Exception {
        Domain domain = start(SAYS_HI + CRASHES, "destroy");
        host.await(domain, DomainState.SHUTOFF, SOON);

        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.SHUTOFF, 3));
        assertThat(domain.messages()).hasSize(2);
        assertThat(domain.messages().get(0))
                .matches("the guest crashed: triple fault; (rax=.* rdx=0x3f8 .*|SVM keeps no registers of it)");
        assertThat(domain.messages().get(1)).isEqualTo("console: hi");
    }

    @Test
    void thatKvmGivesUpOnLeavesWhatKvmSaysAndItsLastLines() throws Exception {
        Domain domain = start(SAYS_HI + LEAVES_ITS_MEMORY, "destroy");
        host.await(domain, DomainState.SHUTOFF, SOON);

        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.SHUTOFF, 3));
        assertThat(domain.messages()).hasSize(2);
        assertThat(domain.messages().get(0))
                .startsWith("the guest crashed: KVM cannot emulate the instruction")
                .contains("(suberror 1)", "rax=0xf0000000", "cr3=0x9000");
        assertThat(domain.messages().get(1)).isEqualTo("console: hi");
    }

    @Test
    void thatPanicsLeavesItsLastLines() throws Exception {
        Domain domain = start(SAYS_HI + PANICS, "destroy");
        host.await(domain, DomainState.SHUTOFF, SOON);

        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.SHUTOFF, 3));
        assertThat(domain.messages()).containsExactly("the guest panicked", "console: hi");
    }

    @Test
    void thatResetsWithoutEndIsPausedAndDestroyed() throws Exception {
        Domain domain = start(RESETS, "restart");

        for (int i = 0; i < GUESTS; i++) {
            domain.suspend();
            assertThat(domain.state().state()).isEqualTo(DomainState.PAUSED);
            awaitNoMoreCpuTime(domain);
            domain.resume();
            assertThat(domain.state().state()).isEqualTo(DomainState.RUNNING);
        }
        domain.destroy();

        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.SHUTOFF, 2));
        assertThat(domain.messages()).isEmpty();
    }

    @Test
    void thatFloodsAConsoleThatNobodyReadsIsPausedAndDestroyed() throws Exception {
        Domain domain = start(FLOODS, "destroy");

        try (ByteChannel console = domain.openConsole(null, Set.of())) {
            awaitNoMoreCpuTime(domain);
            domain.suspend();
            assertThat(domain.state().state()).isEqualTo(DomainState.PAUSED);
            domain.resume();
            domain.destroy();
            assertThat(console.read(ByteBuffer.allocate(8))).isEqualTo(8);
        }
        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.SHUTOFF, 2));
    }

    @Test
    void leaveNothingBehind() throws Exception {
        runAll();
        long descriptors = count(Path.of("/proc/self/fd"));
        long machines = mapsOfMachines();
        int maps = Files.readAllLines(Path.of("/proc/self/maps")).size();
        for (int i = 0; i < GUESTS; i++) {
            runAll();
        }

        awaitNoThreads();
        assertThat(count(Path.of("/proc/self/fd"))).isEqualTo(descriptors);
        assertThat(mapsOfMachines()).isEqualTo(machines);
        // The JVM has its own, which come and go.
        assertThat(Files.readAllLines(Path.of("/proc/self/maps"))).hasSizeLessThan(maps + GUESTS);
    }

    private void runAll() throws Exception {
        for (String code : List.of(CRASHES, PANICS, FLOODS, RESETS, TestKernel.LOOPS)) {
            Domain domain = start(code, code.equals(RESETS) ? "restart" : "destroy");
            if (code.equals(CRASHES) || code.equals(PANICS)) {
                host.await(domain, DomainState.SHUTOFF, SOON);
            } else {
                domain.destroy();
            }
            domain.undefine();
        }
    }

    /** A thread is there a moment longer than the guest that it tells the end of. */
    private static void awaitNoThreads() throws InterruptedException {
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("kvm-guest"))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static long mapsOfMachines() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/maps")).stream()
                .filter(line -> line.contains("kvm"))
                .count();
    }

    private static long count(Path folder) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    private static void awaitNoMoreCpuTime(Domain domain) throws InterruptedException {
        Duration before = domain.info().cpuTime();
        TimeUnit.MILLISECONDS.sleep(50);
        while (!domain.info().cpuTime().equals(before)) {
            before = domain.info().cpuTime();
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private Domain start(String code, String onReboot) throws Exception {
        String xml = DomainText.booting(new TestKernel(code).in(folder))
                .replace("<on_reboot>destroy<", "<on_reboot>" + onReboot + "<");
        Domain domain = host.defineDomain(XmlText.of(xml));
        domain.start();
        return domain;
    }
}
