package io.virt4j.kvm.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInput;
import java.io.DataOutput;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusTest {
    private final List<String> seen = new ArrayList<>();
    private final Bus bus = new Bus.Builder()
            .add(0x3f8, 8, new Recorder("serial"))
            .add(0x64, 1, new Recorder("keyboard"))
            .add(0x604, 2, new Recorder("power"))
            .build();

    @Test
    void givesEachDeviceItsOwnOffsets() {
        bus.write(0x3ff, 1, 7);
        bus.write(0x64, 1, 8);
        bus.write(0x604, 2, 0x2000);

        assertThat(seen).containsExactly("serial+7:1=7", "keyboard+0:1=8", "power+0:2=8192");
        assertThat(bus.read(0x605, 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0,1",
        "0x63,1",
        "0x65,1",
        "0x3f7,1",
        "0x400,1",
        "0x3ff,2",
        "0x64,2",
        "0x605,2",
        "0xffff,4",
        "0x3f8,16",
        "-1,8"
    })
    void readsAllOnesWhereNoDeviceHasAllOfTheAccess(String port, int size) {
        assertThat(bus.read(Long.decode(port), size)).isEqualTo(-1);

        bus.write(Long.decode(port), size, 1);

        assertThat(seen).isEmpty();
    }

    @Test
    void refusesTwoDevicesOnOnePort() {
        Bus.Builder builder = new Bus.Builder().add(0x3f8, 8, new Recorder("a"));

        assertThatThrownBy(() -> builder.add(0x3ff, 1, new Recorder("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two devices at 0x3ff");
    }

    /** Answers with the offset, and notes what is written. */
    private final class Recorder implements BusDevice {
        private final String name;

        Recorder(String name) {
            this.name = name;
        }

        @Override
        public long read(int offset, int size) {
            return offset;
        }

        @Override
        public void write(int offset, int size, long value) {
            seen.add(name + "+" + offset + ":" + size + "=" + value);
        }

        @Override
        public void save(DataOutput out) {}

        @Override
        public void restore(DataInput in) {}
    }
}
