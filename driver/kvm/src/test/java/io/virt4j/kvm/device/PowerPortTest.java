package io.virt4j.kvm.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerPortTest {
    private final AtomicInteger timesOff = new AtomicInteger();
    private final PowerPort port = new PowerPort(timesOff::incrementAndGet);

    @ParameterizedTest
    @CsvSource({"0,2,0x2000", "0,2,0x2001", "1,1,0x20"})
    void powersOffWhenSoftOffIsEnabled(int offset, int size, String value) {
        port.write(offset, size, Integer.decode(value));

        assertThat(timesOff).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"0,2,0", "0,2,0x0001", "0,2,0x2400", "0,1,0x20", "0,2,0x1c00"})
    void staysOnOtherwise(int offset, int size, String value) {
        port.write(offset, size, Integer.decode(value));

        assertThat(timesOff).hasValue(0);
    }
}
