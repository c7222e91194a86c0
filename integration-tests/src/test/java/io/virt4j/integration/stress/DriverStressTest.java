package io.virt4j.integration.stress;

import static io.virt4j.integration.stress.StressJvm.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import io.virt4j.Connection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriverStressTest {
    private static final int VIRTUAL_THREADS_SINCE = 21;
    private static final Pattern MEMORY =
            Pattern.compile("(\\d+) KiB after \\d+ calls, (\\d+) KiB after \\d+\\R(-?\\d+) bytes");

    @BeforeAll
    static void needsLibvirt() {
        assumeThatCode(() -> Connection.open("test:///default").close()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "closed: {0}")
    @ValueSource(booleans = {true, false})
    void looksUpUnderMemoryPressureWithoutAFalseError(boolean closesHandles) throws Exception {
        int calls = count(40_000, 1_000_000);

        assertThat(StressJvm.run(Lookups.class, calls, closesHandles)).isEqualTo(calls + " as expected\n");
    }

    @Test
    void freesForgottenHandles() throws Exception {
        StressJvm.run(ForgottenHandles.class, count(5_000, 100_000));
    }

    @Test
    void survivesThreadsThatCloseOneHandleAtOnce() throws Exception {
        StressJvm.run(RacingClosers.class, count(20_000, 1_000_000));
    }

    @Test
    void survivesThreadsThatCloseOneConnectionWhileOthersCallOnIt() throws Exception {
        StressJvm.run(ClosingConnections.class, count(500, 50_000));
    }

    @Test
    void survivesUsesAfterTheEnd() throws Exception {
        for (int i = 0; i < count(2, 50); i++) {
            assertThat(StressJvm.run(LateUses.class)).endsWith("the hook did its work\n");
        }
    }

    @Test
    void losesNoEventWhileListenersComeAndGo() throws Exception {
        StressJvm.run(Subscriptions.class, count(10_000, 200_000));
    }

    @Test
    void givesEachVirtualThreadItsOwnError() throws Exception {
        assumeThat(Runtime.version().feature())
                .as("virtual threads need Java 21")
                .isGreaterThanOrEqualTo(VIRTUAL_THREADS_SINCE);

        StressJvm.run(VirtualThreads.class, count(30_000, 1_000_000));
    }

    @Test
    void takesNoMoreMemoryFromCallToCall() throws Exception {
        Matcher memory = MEMORY.matcher(
                StressJvm.runSteadily(MixedCalls.class, count(20_000, 100_000), count(60_000, 1_000_000)));

        assertThat(memory.find()).isTrue();
        // The least thing of libvirt's that a call could leave is larger.
        assertThat(Integer.parseInt(memory.group(3))).isLessThan(64);
        if (StressJvm.isLongRun()) {
            assertThat(Double.parseDouble(memory.group(2))).isLessThan(1.05 * Double.parseDouble(memory.group(1)));
        }
    }
}
