package io.virt4j.kvm.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PowerTimerTest {
    private final AtomicLong now = new AtomicLong(-5);
    private final PowerTimer timer = new PowerTimer(now::get);

    @Test
    void countsAtItsRate() {
        assertThat(timer.read(0, 4)).isZero();

        now.addAndGet(TimeUnit.SECONDS.toNanos(100));

        assertThat(timer.read(0, 4)).isEqualTo(357_954_500L);
        assertThat(timer.read(1, 1) & 0xff).isEqualTo((357_954_500L >> 8) & 0xff);
    }

    @Test
    void doesNotLeapAfterYears() {
        now.addAndGet(TimeUnit.DAYS.toNanos(10_000));

        assertThat(timer.read(0, 4)).isEqualTo(10_000L * 86_400 * 3_579_545);
    }

    @Test
    void goesOnWhereItWasSaved() throws IOException {
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        timer.save(new DataOutputStream(saved));
        now.addAndGet(TimeUnit.HOURS.toNanos(1));

        PowerTimer other = new PowerTimer(now::get);
        other.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));

        assertThat(other.read(0, 4)).isEqualTo(3_579_545);
    }
}
