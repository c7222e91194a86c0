package io.virt4j.kvm.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.console.ConsoleFlag;
import io.virt4j.kvm.DomainText;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.TestKernel;
import io.virt4j.xml.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsKvm
class GuestConsoleTest {
    /** {@code mov dx, 0x3f8; mov al, 'x'; out dx, al; jmp} to the out. */
    private static final String SENDS_FOR_EVER = "66 ba f8 03 b0 78 ee eb fd";

    /** Waits for a byte at COM1, sends it back, and does so until it is a {@code q}; then it powers off. */
    private static final String ECHOES =
            "66 ba fd 03 ec a8 01 74 f7 66 ba f8 03 ec ee 3c 71 75 ed " + TestKernel.POWERS_OFF;

    @TempDir
    private Path folder;

    private final Connection host = Connection.open("kvm:///embed");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void keepsWhatWasSentForWhoOpensTheConsoleLater() throws Exception {
        Domain domain = create(SENDS_FOR_EVER);
        TimeUnit.MILLISECONDS.sleep(20);

        ByteChannel console = domain.openConsole("serial0", Set.of());
        ByteBuffer first = ByteBuffer.allocate(1);
        console.read(first);

        assertThat(first.get(0)).isEqualTo((byte) 'x');
        domain.destroy();
        assertThat(readToEnd(console)).matches("x*");
    }

    @Test
    void givesTheGuestWhatIsWrittenToItsConsole() throws Exception {
        Domain domain = create(ECHOES, StartFlag.PAUSED);
        ByteChannel console = domain.openConsole(null, Set.of());
        domain.resume();

        console.write(ByteBuffer.wrap(new byte[] {'a', 'b', 'q'}));

        assertThat(readToEnd(console)).isEqualTo("abq");
    }

    @Test
    void letsOneClientHaveTheConsole() throws Exception {
        Domain domain = create(TestKernel.LOOPS);
        ByteChannel first = domain.openConsole(null, Set.of());

        assertThatThrownBy(() -> domain.openConsole(null, Set.of()))
                .isInstanceOf(VirtException.class)
                .hasMessage("operation failed: Active console session exists for this domain");
        ByteChannel second = domain.openConsole(null, Set.of(ConsoleFlag.FORCE));

        assertThat(first.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        second.close();
        assertThatThrownBy(() -> second.read(ByteBuffer.allocate(1))).isInstanceOf(ClosedChannelException.class);
        domain.openConsole(null, Set.of()).close();
    }

    @Test
    void wakesAReaderWhenTheConsoleIsClosed() throws Exception {
        Domain domain = create(TestKernel.LOOPS);
        ByteChannel console = domain.openConsole(null, Set.of());
        CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> readOne(console));
        TimeUnit.MILLISECONDS.sleep(20);

        console.close();

        assertThat(read.handle((bytes, fault) -> fault.getCause()).get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(ClosedChannelException.class);
    }

    @Test
    void destroysAGuestThatWaitsForAReaderWhoReadsNothing() throws Exception {
        Domain domain = create(SENDS_FOR_EVER, StartFlag.PAUSED);
        ByteChannel console = domain.openConsole(null, Set.of());
        domain.resume();
        TimeUnit.SECONDS.sleep(1);

        domain.suspend();
        domain.destroy();

        assertThat(readToEnd(console)).isNotEmpty().matches("x*");
    }

    @Test
    void refusesAConsoleThatTheDomainHasNot() throws Exception {
        Path kernel = new TestKernel(TestKernel.LOOPS).in(folder);
        String document = DomainText.booting(kernel);
        Domain silent = host.createDomain(XmlText.of(document.replace("<serial type='pty'/>", "")), Set.of());

        assertThatThrownBy(() -> silent.openConsole(null, Set.of()))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("the domain has no console");
        silent.destroy();

        Domain other = create(TestKernel.LOOPS);
        assertThatThrownBy(() -> other.openConsole("serial9", Set.of()))
                .isInstanceOf(VirtException.class)
                .hasMessage("internal error: cannot find character device 'serial9'");
    }

    private Domain create(String code, StartFlag... flags) throws IOException {
        Path kernel = new TestKernel(code).in(folder);
        return host.createDomain(XmlText.of(DomainText.booting(kernel)), Set.of(flags));
    }

    private static int readOne(ByteChannel console) {
        try {
            return console.read(ByteBuffer.allocate(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String readToEnd(ByteChannel console) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(100);
        while (console.read(buffer) >= 0) {
            all.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return all.toString(StandardCharsets.US_ASCII);
    }
}
