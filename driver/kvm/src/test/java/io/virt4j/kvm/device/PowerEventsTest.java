package io.virt4j.kvm.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PowerEventsTest {
    private final PowerEvents events = new PowerEvents();

    @Test
    void remembersWhatIsEnabled() {
        events.write(2, 2, 0x0420);

        assertThat(events.read(2, 2) & 0xffff).isEqualTo(0x0420);
        assertThat(events.read(0, 4) & 0xffffffffL).isEqualTo(0x04200000L);

        events.write(3, 1, 0);
        assertThat(events.read(2, 1) & 0xff).isEqualTo(0x20);
        assertThat(events.read(3, 1) & 0xff).isZero();
    }

    @Test
    void hasNothingHappen() {
        events.write(0, 2, 0xffff);

        assertThat(events.read(0, 2) & 0xffff).isZero();
    }
}
