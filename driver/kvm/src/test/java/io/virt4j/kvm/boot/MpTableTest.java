package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MpTableTest {
    private static final int POINTER = 16;
    private static final int HEADER = 44;

    @Test
    void startsWithAPointerToItself() {
        ByteBuffer bytes = table(1, List.of());

        assertThat(text(bytes, 0)).isEqualTo("_MP_");
        assertThat(bytes.getInt(4)).isEqualTo(0xf0010);
        assertThat(sum(bytes, 0, POINTER)).isZero();
        assertThat(text(bytes, POINTER)).isEqualTo("PCMP");
        assertThat(bytes.getShort(POINTER + 4)).isEqualTo((short) (bytes.remaining() - POINTER));
        assertThat(sum(bytes, POINTER, bytes.remaining())).isZero();
    }

    @Test
    void listsEachProcessorOnceAndTheFirstAsBootstrap() {
        List<ByteBuffer> processors = entries(table(3, List.of()), 0);

        assertThat(processors).extracting(entry -> (int) entry.get(1)).containsExactly(0, 1, 2);
        assertThat(processors).extracting(entry -> (int) entry.get(3)).containsExactly(3, 1, 1);
    }

    @Test
    void listsTheIsaInterruptsAndThoseThatAreAsked() {
        ByteBuffer table = table(2, List.of(20, 5, 16));

        ByteBuffer ioApic = entries(table, 2).get(0);
        assertThat(ioApic.get(1)).isEqualTo((byte) 2);
        assertThat(ioApic.getInt(4)).isEqualTo(0xfec00000);
        List<ByteBuffer> interrupts = entries(table, 3);
        assertThat(interrupts)
                .extracting(entry -> (int) entry.get(5))
                .containsExactly(0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20);
        assertThat(interrupts).allSatisfy(entry -> {
            assertThat(entry.get(6)).isEqualTo((byte) 2);
            assertThat(entry.get(7)).isEqualTo(entry.get(5));
        });
        assertThat(entries(table, 4)).extracting(entry -> (int) entry.get(1)).containsExactly(3, 1);
    }

    @Test
    void hasRoomForAsManyProcessorsAsThereAreNumbers() {
        ByteBuffer table = table(MpTable.MOST_VCPUS, List.of());

        assertThat(entries(table, 0)).hasSize(254);
        assertThat(MpTable.ADDRESS + table.remaining()).isLessThan(0x100000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 255})
    void refusesProcessorsThatHaveNoNumbers(int vcpus) {
        assertThatThrownBy(() -> MpTable.of(vcpus, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void refusesInterruptsThatTheIoApicHasNoInputFor(int interrupt) {
        assertThatThrownBy(() -> MpTable.of(1, List.of(interrupt))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ByteBuffer table(int vcpus, List<Integer> interrupts) {
        return Pieces.of(MpTable.of(vcpus, interrupts)).bytesAt(0xf0000);
    }

    /** The entries of a type, and that there are as many in all as the header says. */
    private static List<ByteBuffer> entries(ByteBuffer table, int type) {
        List<ByteBuffer> found = new ArrayList<>();
        int count = 0;
        int at = POINTER + HEADER;
        while (at < table.remaining()) {
            int size = table.get(at) == 0 ? 20 : 8;
            if (table.get(at) == type) {
                found.add(table.slice(at, size).order(table.order()));
            }
            at += size;
            count++;
        }
        assertThat(count).isEqualTo(table.getShort(POINTER + 34));
        return found;
    }

    private static String text(ByteBuffer bytes, int at) {
        return "" + (char) bytes.get(at) + (char) bytes.get(at + 1) + (char) bytes.get(at + 2)
                + (char) bytes.get(at + 3);
    }

    private static byte sum(ByteBuffer bytes, int from, int to) {
        byte sum = 0;
        for (int i = from; i < to; i++) {
            sum += bytes.get(i);
        }
        return sum;
    }
}
