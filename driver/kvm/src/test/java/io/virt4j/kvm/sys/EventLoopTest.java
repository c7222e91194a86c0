package io.virt4j.kvm.sys;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EventLoopTest {
    @TempDir
    private Path directory;

    private final EventLoop loop = new EventLoop("test-loop");

    @AfterEach
    void close() {
        loop.close();
    }

    @Test
    void tellsWhenSomethingComes() throws Exception {
        Path path = directory.resolve("socket");
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (Endpoint listener = UnixSocket.listen(path.toString());
                SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(path));
                Endpoint accepted = requireNonNull(UnixSocket.accept(listener));
                Backlog incoming = new Backlog(100)) {
            EventLoop.Watch watch = loop.watch(accepted, (readable, writable) -> {
                long count = incoming.fillFrom(accepted);
                heard.add(count > 0 ? "data " + incoming.size() : "end");
            });
            watch.want(true, false);
            client.write(ByteBuffer.wrap(new byte[3]));
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("data 3");
            client.close();
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("end");
            watch.close();
        }
    }

    @Test
    void callsNobodyWhoWantsNothing() throws Exception {
        Path path = directory.resolve("socket");
        AtomicInteger calls = new AtomicInteger();
        try (Endpoint listener = UnixSocket.listen(path.toString());
                SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            assertThat(client.isConnected()).isTrue();
            EventLoop.Watch watch = loop.watch(listener, (readable, writable) -> calls.incrementAndGet());
            passTurns();
            assertThat(calls).hasValue(0);
            watch.want(true, false);
            passTurns();
            assertThat(calls.get()).isPositive();
            watch.close();
            int before = calls.get();
            passTurns();
            assertThat(calls.get()).isBetween(before, before + 1);
        }
    }

    /** The loop has gone round a few times. */
    private void passTurns() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            CountDownLatch turn = new CountDownLatch(1);
            loop.execute(turn::countDown);
            assertThat(turn.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void restsWhilePaused() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        loop.pause();
        loop.execute(ran::countDown);
        assertThat(ran.await(100, TimeUnit.MILLISECONDS)).isFalse();

        loop.resume();

        assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void outlivesATaskThatFails() throws Exception {
        BlockingQueue<Throwable> reported = new LinkedBlockingQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
        try {
            loop.execute(() -> {
                throw new IllegalStateException("on purpose");
            });
            assertThat(reported.poll(20, TimeUnit.SECONDS)).hasMessage("on purpose");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        passTurns();
    }

    @Test
    void leavesNoDescriptorOpen() throws Exception {
        for (int i = 0; i < 2; i++) {
            new EventLoop("short").close(); // What the JVM opens at first for good is open now.
        }
        long before = descriptors();
        for (int i = 0; i < 50; i++) {
            EventLoop another = new EventLoop("short");
            another.execute(another::close);
            another.close();
        }
        assertThat(descriptors()).isLessThanOrEqualTo(before);
    }

    private static long descriptors() throws Exception {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.count();
        }
    }

    @Test
    void saysWhyASocketCannotBeMade() {
        assertThatThrownBy(() -> UnixSocket.connect(directory.resolve("nobody").toString()))
                .isInstanceOf(UnixSocket.SocketFault.class)
                .hasMessageContaining("No such file");
        assertThatThrownBy(() -> UnixSocket.listen("/" + "x".repeat(107)))
                .isInstanceOf(UnixSocket.SocketFault.class)
                .hasMessageContaining("too long");
    }
}
