package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.console.Screenshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class StreamTest {
    private Connection host;
    private Domain domain;

    @BeforeEach
    void connect() {
        host = TestDriver.open();
        domain = host.domainByName("test");
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void givesTheSameInSmallPiecesAsInLargeOnes() throws Exception {
        try (Screenshot small = domain.screenshot(0);
                Screenshot large = domain.screenshot(0)) {
            byte[] all = readAll(large.data(), 1 << 20);

            assertThat(all).hasSizeGreaterThan(100);
            assertThat(readAll(small.data(), 7)).isEqualTo(all);
            assertThat(small.data().read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
    }

    @Test
    void givesNothingOnceItIsClosed() throws Exception {
        Screenshot screenshot = domain.screenshot(0);
        screenshot.close();
        screenshot.close();

        assertThat(screenshot.data().isOpen()).isFalse();
        assertThatThrownBy(() -> screenshot.data().read(ByteBuffer.allocate(1)))
                .isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void survivesAThreadThatClosesItWhileAnotherReads() throws Exception {
        for (int round = 0; round < 300; round++) {
            Screenshot screenshot = domain.screenshot(0);
            CyclicBarrier together = new CyclicBarrier(2);
            CompletableFuture<Throwable> reader = CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
                together.await();
                readAll(screenshot.data(), 7);
            }));
            together.await();
            screenshot.close();

            Throwable error = reader.get(30, TimeUnit.SECONDS);
            if (error != null) { // It was not done yet.
                assertThat(error).isInstanceOf(ClosedChannelException.class);
            }
        }
    }

    private static byte[] readAll(ReadableByteChannel source, int atATime) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(1 << 20);
        do {
            all.limit(Math.min(all.position() + atATime, all.capacity()));
        } while (source.read(all) >= 0);
        return Arrays.copyOf(all.array(), all.position());
    }
}
