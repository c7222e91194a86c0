package io.virt4j.kvm.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SerialConsoleTest {
    private static final int MORE_THAN_FITS = 200_000;

    private final SerialConsole console = new SerialConsole();

    @Test
    void losesNothingWhileSomebodyReadsSlowly() throws Exception {
        ByteChannel client = console.open(false);
        CompletableFuture<Void> guest = CompletableFuture.runAsync(this::sendMoreThanFits);

        ByteBuffer all = ByteBuffer.allocate(MORE_THAN_FITS);
        while (client.read(all) > 0) {
            TimeUnit.MICROSECONDS.sleep(10);
        }

        guest.get(10, TimeUnit.SECONDS);
        assertThat(all.hasRemaining()).isFalse();
        for (int i = 0; i < MORE_THAN_FITS; i++) {
            assertThat(all.get(i)).isEqualTo((byte) i);
        }
    }

    @Test
    void keepsTheLatestWhileNobodyReads() throws Exception {
        sendMoreThanFits();
        console.guestEnded();

        ByteBuffer kept = ByteBuffer.allocate(MORE_THAN_FITS);
        ByteChannel client = console.open(false);
        while (client.read(kept) > 0) {
            assertThat(kept.hasRemaining()).isTrue();
        }

        assertThat(kept.position()).isEqualTo(64 * 1024);
        assertThat(kept.get(kept.position() - 1)).isEqualTo((byte) (MORE_THAN_FITS - 1));
    }

    @Test
    void refusesToWriteToAGuestThatHasEnded() {
        ByteChannel client = console.open(false);
        console.guestEnded();

        assertThatThrownBy(() -> client.write(ByteBuffer.wrap(new byte[1])))
                .isInstanceOf(IOException.class)
                .hasMessage("the guest's end of the console is gone");
    }

    private void sendMoreThanFits() {
        for (int i = 0; i < MORE_THAN_FITS; i++) {
            console.transmit((byte) i);
        }
    }
}
