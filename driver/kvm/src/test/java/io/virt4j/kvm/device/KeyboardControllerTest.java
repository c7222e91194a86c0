package io.virt4j.kvm.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeyboardControllerTest {
    private final AtomicInteger resets = new AtomicInteger();
    private final KeyboardController controller = new KeyboardController(resets::incrementAndGet);

    @Test
    void resetsByItsCommandOnly() {
        controller.write(0, 1, 0xd1);
        assertThat(resets).hasValue(0);

        controller.write(0, 1, 0xfe);
        assertThat(resets).hasValue(1);
    }

    @Test
    void isReadyForACommand() {
        assertThat(controller.read(0, 1)).isZero();
    }
}
