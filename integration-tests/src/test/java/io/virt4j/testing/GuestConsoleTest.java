package io.virt4j.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestConsoleTest {
    private static final Duration ENOUGH = Duration.ofMinutes(1);

    private SocketChannel guest;
    private GuestConsole console;

    @BeforeEach
    void connect(@TempDir Path directory) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(directory.resolve("socket"));
        try (ServerSocketChannel server =
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address)) {
            console = new GuestConsole(SocketChannel.open(address));
            guest = server.accept();
        }
    }

    @AfterEach
    void disconnect() throws IOException {
        console.close();
        guest.close();
    }

    @Test
    void findsATextThatComesInPieces() throws Exception {
        print("... the guest ");
        print("is up\n");

        console.awaitText("the guest is up", ENOUGH);
    }

    @Test
    void showsTheScreenWhenTheTextDoesNotCome() throws Exception {
        print("kernel panic");
        console.awaitText("panic", ENOUGH);

        assertThatThrownBy(() -> console.awaitText("login:", Duration.ZERO))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContainingAll("login:", "kernel panic");
    }

    @Test
    void saysThatTheGuestIsGone() throws Exception {
        print("bye");
        guest.close();

        assertThatThrownBy(() -> console.awaitText("login:", ENOUGH))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("login:", "bye");
    }

    private void print(String text) throws IOException {
        guest.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
