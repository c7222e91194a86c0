package io.virt4j.kvm.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Version;
import io.virt4j.host.NodeInfo;
import io.virt4j.xml.Memory;
import org.junit.jupiter.api.Test;

class HostFactsTest {
    private static final String TWO_THREADS_OF_ONE_CORE = """
            processor\t: 0
            cpu MHz\t\t: 2449.998
            physical id\t: 0
            cpu cores\t: 1

            processor\t: 1
            cpu MHz\t\t: 2100.000
            physical id\t: 0
            cpu cores\t: 1
            """;

    @Test
    void readsProcessorsAndMemory() {
        NodeInfo info = HostFacts.nodeInfo(TWO_THREADS_OF_ONE_CORE, "MemTotal:        4030996 kB\nMemFree: 1 kB\n");

        assertThat(info).isEqualTo(new NodeInfo("x86_64", Memory.ofKibibytes(4030996), 2, 2449, 1, 1, 1, 2));
    }

    @Test
    void makesDoWithAHostThatTellsNothing() {
        assertThat(HostFacts.nodeInfo("", "")).isEqualTo(new NodeInfo("x86_64", Memory.ofBytes(0), 1, 0, 1, 1, 1, 1));
    }

    @Test
    void readsTheKernelsVersionFromItsRelease() {
        assertThat(HostFacts.kernelVersion("6.1.0-44-amd64\n")).isEqualTo(new Version(6, 1, 0));
        assertThat(HostFacts.kernelVersion("6.18-rc1")).isEqualTo(new Version(6, 18, 0));
        assertThat(HostFacts.kernelVersion("unknown")).isEqualTo(new Version(0, 0, 0));
    }
}
