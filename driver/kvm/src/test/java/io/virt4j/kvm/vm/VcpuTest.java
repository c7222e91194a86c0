package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.OpenFiles;
import io.virt4j.kvm.RealModeGuest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@NeedsKvm
class VcpuTest {
    /** {@code mov dx, 0x3f8; mov al, 'h'; out dx, al; hlt}. */
    private static final String WRITES_A_BYTE = "ba f8 03 b0 68 ee f4";

    /** {@code jmp $}. */
    private static final String LOOPS = "eb fe";

    @Test
    void tellsWhatTheGuestWritesToAPort() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_A_BYTE)) {
            VcpuExit exit = guest.vcpu().run();

            assertThat(exit).isInstanceOfSatisfying(VcpuExit.PortOut.class, out -> {
                assertThat(out.port()).isEqualTo(0x3f8);
                assertThat(out.size()).isEqualTo(1);
                assertThat(out.count()).isEqualTo(1);
                assertThat(out.data().get(0)).isEqualTo((byte) 'h');
            });
            assertThat(guest.vcpu().run()).isEqualTo(new VcpuExit.Halted(false));
        }
    }

    @Test
    void givesTheGuestWhatItReadsFromAPort() {
        // in al, 0x42; out 0x43, al; hlt
        try (RealModeGuest guest = new RealModeGuest("e4 42 e6 43 f4")) {
            ((VcpuExit.PortIn) guest.vcpu().run()).data().put(0, (byte) 0x5a);

            VcpuExit exit = guest.vcpu().run();

            assertThat(exit)
                    .isInstanceOfSatisfying(
                            VcpuExit.PortOut.class,
                            out -> assertThat(out.data().get(0)).isEqualTo((byte) 0x5a));
        }
    }

    @Test
    void tellsOfAccessWhereThereIsNoMemory() {
        // mov ax, 0xf000; mov ds, ax; mov al, [0x123]; mov [0x124], al; hlt
        try (RealModeGuest guest = new RealModeGuest("b8 00 f0 8e d8 a0 23 01 a2 24 01 f4")) {
            VcpuExit.MmioRead read = (VcpuExit.MmioRead) guest.vcpu().run();
            assertThat(read.address()).isEqualTo(0xf0123);
            assertThat(read.data().remaining()).isEqualTo(1);
            read.data().put(0, (byte) 0x77);

            VcpuExit.MmioWrite write = (VcpuExit.MmioWrite) guest.vcpu().run();

            assertThat(write.address()).isEqualTo(0xf0124);
            assertThat(write.data().get(0)).isEqualTo((byte) 0x77);
        }
    }

    @Test
    void comesBackBeforeTheGuestRunsWhenItWasKickedBefore() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_A_BYTE)) {
            guest.vcpu().kick();

            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.Interrupted.class);
            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.PortOut.class);
        }
    }

    @Test
    void comesBackFromAGuestThatLoopsEachTimeItIsKicked() throws Exception {
        try (RealModeGuest guest = new RealModeGuest(LOOPS)) {
            for (int i = 0; i < 20; i++) {
                CountDownLatch started = new CountDownLatch(1);
                CompletableFuture<VcpuExit> exit = CompletableFuture.supplyAsync(() -> {
                    started.countDown();
                    return guest.vcpu().run();
                });
                started.await();
                TimeUnit.MILLISECONDS.sleep(i % 3);
                guest.vcpu().kick();

                assertThat(exit.get(10, TimeUnit.SECONDS)).isInstanceOf(VcpuExit.Interrupted.class);
            }
        }
    }

    @Test
    void goesOnRunningWithoutASpuriousSignalAfterAKick() throws Exception {
        // in al, 0x42; jmp back: an exit for each turn
        try (RealModeGuest guest = new RealModeGuest("e4 42 eb fc")) {
            guest.vcpu().run();
            CompletableFuture<Void> kicks = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 500; i++) {
                    guest.vcpu().kick();
                }
            });
            while (!kicks.isDone()) {
                guest.vcpu().run();
            }
            guest.vcpu().run();
            guest.vcpu().run();

            for (int i = 0; i < 100; i++) {
                assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.PortIn.class);
            }
        }
    }

    @Test
    void closesWhileAGuestLoopsOnAnotherThread() throws Exception {
        RealModeGuest guest = new RealModeGuest(LOOPS);
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<VcpuExit> exit = CompletableFuture.supplyAsync(() -> {
            started.countDown();
            return guest.vcpu().run();
        });
        started.await();
        TimeUnit.MILLISECONDS.sleep(5);

        guest.close();

        assertThat(exit.get(10, TimeUnit.SECONDS)).isInstanceOf(VcpuExit.Interrupted.class);
    }

    @Test
    void isNeverKickedInVain() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        AtomicBoolean end = new AtomicBoolean();
        try (RealModeGuest guest = new RealModeGuest(LOOPS)) {
            CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
                while (!end.get()) {
                    guest.vcpu().run();
                    runs.incrementAndGet();
                }
            });
            for (int i = 0; i < 3000; i++) {
                int before = runs.get();
                guest.vcpu().kick();
                while (runs.get() == before) {
                    assertThat(running).isNotDone();
                    Thread.onSpinWait();
                }
            }
            end.set(true);
            guest.vcpu().kick();
            running.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void refusesToRunWhenItIsClosed() {
        RealModeGuest guest = new RealModeGuest(LOOPS);
        guest.close();
        guest.close();

        assertThatThrownBy(() -> guest.vcpu().run())
                .isInstanceOf(VirtException.class)
                .hasMessage("vCPU 0 is closed");
        assertThatThrownBy(() -> guest.vcpu().registers())
                .isInstanceOf(VirtException.class)
                .hasMessage("vCPU 0 is closed");
        guest.vcpu().kick();
    }

    @Test
    void leavesNoDescriptorOpen() {
        long before = OpenFiles.ofKvm();

        for (int i = 0; i < 20; i++) {
            new RealModeGuest(LOOPS).close();
        }

        assertThat(OpenFiles.ofKvm()).isEqualTo(before);
    }
}
