package io.virt4j.integration.stress;

import io.virt4j.testing.PrivateHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StreamStressTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void endsReadsWhenAConsoleOrItsConnectionIsClosed() throws Exception {
        StressJvm.run(BlockedStreams.class, host.uri(), StressJvm.count(20, 1_000));
    }
}
