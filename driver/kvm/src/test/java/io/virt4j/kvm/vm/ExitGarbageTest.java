package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exits that a guest repeats leave nothing behind for the garbage collector. */
@NeedsKvm
class ExitGarbageTest {
    private static final int WARM_UP = 20_000;
    private static final int EXITS = 100_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource({
        "writes to ports,           e6 50 66 e7 60 eb f9",
        "reads from ports,          e4 50 66 e5 60 eb f9",
        "writes to absent memory,   b8 00 f0 8e d8 a2 23 01 eb fb",
        "reads from absent memory,  b8 00 f0 8e d8 a0 23 01 eb fb",
        "many ports,                ee 42 80 e2 3f eb f9",
        "halts,                     f4 eb fd",
    })
    void leaveNoGarbage(String what, String code) {
        try (RealModeGuest guest = new RealModeGuest(code)) {
            run(guest.vcpu(), WARM_UP);
            long thread = Thread.currentThread().getId();
            long before = threads.getThreadAllocatedBytes(thread);

            run(guest.vcpu(), EXITS);

            long bytes = threads.getThreadAllocatedBytes(thread) - before;
            assertThat((double) bytes / EXITS).as("bytes an exit of %s", what).isLessThan(0.01);
        }
    }

    private static void run(Vcpu vcpu, int exits) {
        for (int i = 0; i < exits; i++) {
            VcpuExit exit = vcpu.run();
            if (exit instanceof VcpuExit.Stuck || exit instanceof VcpuExit.Shutdown) {
                throw new AssertionError(exit);
            }
        }
    }
}
