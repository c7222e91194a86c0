package io.virt4j.libvirt.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import io.virt4j.Connection;
import io.virt4j.Subscription;
import io.virt4j.event.DomainEvents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.libvirt.Library;
import org.libvirt.LibvirtException;

/** A program that runs libvirt-java's event loop already. A process has one loop, so the program is one of its own. */
class SharedEventLoopTest {
    private static final String URI = "test:///default";
    private static final String HEARD = "heard, on libvirt-java-loop, without a loop of ours";

    @Test
    void eventsComeByTheLoopThatTheProgramRuns() throws Exception {
        assumeThatCode(() -> Connection.open(URI).close()).doesNotThrowAnyException();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(HEARD);
        } finally {
            program.destroyForcibly();
        }
    }

    /** The program. */
    static final class Program {
        private static volatile String heardOn = "nothing";

        private Program() {}

        public static void main(String[] arguments) throws Exception {
            Library.initEventLoop();
            Thread loop = new Thread(Program::runLoop, "libvirt-java-loop");
            loop.setDaemon(true);
            loop.start();
            CountDownLatch heard = new CountDownLatch(1);
            try (Connection connection = Connection.open(URI);
                    Subscription subscription = connection.on(DomainEvents.LIFECYCLE, event -> {
                        heardOn = Thread.currentThread().getName();
                        heard.countDown();
                    })) {
                connection.domainByName("test").suspend();
                heard.await(30, TimeUnit.SECONDS);
                boolean loopOfOurs = Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(thread -> thread.getName().equals("virt4j-libvirt-events"));
                System.out.println("heard, on " + heardOn + (loopOfOurs ? ", with" : ", without") + " a loop of ours");
            }
        }

        private static void runLoop() {
            try {
                Library.runEventLoop();
            } catch (LibvirtException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
