package io.virt4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinuxKernelTest {
    @Test
    void bringsWhatAModuleDependsOnBeforeIt() throws Exception {
        Map<String, byte[]> modules = LinuxKernel.orSkip().module("virtio-net");
        assumeFalse(modules.isEmpty(), "this kernel has virtio-net built in");

        assertThat(modules.keySet()).containsSubsequence("failover", "net_failover", "virtio-net");
    }

    @Test
    void refusesAModuleThatTheKernelDoesNotHave() {
        LinuxKernel kernel = LinuxKernel.orSkip();

        assertThatThrownBy(() -> kernel.module("no-such-module"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-module");
    }
}
