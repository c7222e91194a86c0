package io.virt4j.kvm.virtio.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A network namespace for one test, in which taps are made and seen by nobody else. */
public final class OwnNetwork {
    /** (linux/sched.h, CLONE_NEWNET) */
    private static final int NEW_NETWORK = 0x40000000;

    private OwnNetwork() {}

    /** What a test does there. */
    public interface Body {
        void run() throws Exception;
    }

    /** Runs it on a thread that has a namespace of its own; skips the test where none can be made. */
    public static void with(Body body) throws Exception {
        missing().ifPresent(what -> Assumptions.abort("a tap needs " + what));
        FutureTask<Void> task = new FutureTask<>(() -> {
            int answer = Function.getFunction("c", "unshare").invokeInt(new Object[] {NEW_NETWORK});
            Assumptions.assumeTrue(answer == 0, "no network namespace may be made here");
            body.run();
            return null;
        });
        Thread thread = new Thread(task, "own-network");
        thread.setDaemon(true);
        thread.start();
        task.get(50, TimeUnit.SECONDS);
    }

    private static Optional<String> missing() throws IOException {
        if ((int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") != 0) {
            return Optional.of("root");
        }
        return Files.exists(Path.of("/dev/net/tun")) ? Optional.empty() : Optional.of("/dev/net/tun");
    }

    /** Runs a command in the namespace of the calling thread. */
    public static void command(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s: %s", String.join(" ", command), printed)
                .isZero();
    }
}
