package io.virt4j.kvm.virtio.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.vm.GuestAccess;
import io.virt4j.kvm.vm.LooseMemory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A queue that somebody else works on for a while. */
class RingsTest {
    private static final long DESCRIPTORS = 0x101000;
    private static final long AVAILABLE = 0x102000;
    private static final long USED = 0x103000;
    private static final int SIZE = 8;

    private final LooseMemory loose = new LooseMemory().add(0x100000, 0x10000).add(0x200000, 0x1000);
    private final GuestAccess memory = loose.memory().newAccess();
    private final SplitQueue queue = new SplitQueue(memory, SIZE);

    RingsTest() throws DriverFault {
        assertThat(memory.tryEnter()).isTrue();
        queue.addresses().descriptors(DESCRIPTORS, false);
        queue.addresses().driver(AVAILABLE, false);
        queue.addresses().device(USED, false);
        queue.enable();
    }

    @AfterEach
    void close() {
        memory.leave();
        loose.close();
    }

    @Test
    void areInThisProcessMemory() {
        long memoryStart = memory.hostAddress(0x100000, 1);

        assertThat(queue.rings())
                .isEqualTo(new Rings(SIZE, 0, memoryStart + 0x1000, memoryStart + 0x2000, memoryStart + 0x3000));
    }

    @Test
    void areInTheMemoryThatTheKernelIsToldOf() {
        assertThat(memory.ranges())
                .extracting(range -> List.of(range.guestAddress(), range.length()))
                .containsExactly(List.of(0x100000L, 0x10000L), List.of(0x200000L, 0x1000L));
        assertThat(memory.ranges().get(0).hostAddress()).isEqualTo(memory.hostAddress(0x100000, 1));
    }

    @Test
    void areNotToldOfWhereTheyLieOutside() {
        queue.addresses().device(0x10fff0, false);

        assertThatThrownBy(queue::rings).isInstanceOf(VirtException.class).hasMessageContaining("0x10fff0");
    }

    @Test
    void goOnWhereTheOtherStopped() throws DriverFault {
        memory.putShort(AVAILABLE + 2, (short) 4);
        memory.putShort(AVAILABLE + 4 + 2 * 3, (short) 5);
        memory.putLong(DESCRIPTORS + 5 * 16, 0x200000);
        memory.putInt(DESCRIPTORS + 5 * 16 + 8, 100);
        memory.putShort(USED + 2, (short) 3);

        queue.goOn(3);

        assertThat(queue.takeInterrupt())
                .as("an interrupt for what the other handed back")
                .isTrue();
        assertThat(queue.rings().next()).isEqualTo(3);
        Chain request = queue.newChain();
        assertThat(queue.next(request)).isTrue();
        assertThat(request.head()).isEqualTo(5);
        queue.add(5, 0);
        queue.publish();
        assertThat(memory.getShort(USED + 2)).isEqualTo((short) 4);
        assertThat(memory.getInt(USED + 4 + 8 * 3)).isEqualTo(5);
        assertThat(queue.next(request)).isFalse();
    }

    @Test
    void interruptNobodyWhoDoesNotWantIt() {
        memory.putShort(AVAILABLE, (short) 1);
        memory.putShort(USED + 2, (short) 3);

        queue.goOn(3);

        assertThat(queue.takeInterrupt()).isFalse();
    }
}
