package io.virt4j.kvm.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.rng.VirtioRng;
import io.virt4j.kvm.vm.LooseMemory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VirtioMmioTest {
    private static final long VERSION_1 = 1L << 32;
    private static final long EVENT_IDX = 1L << 29;
    private static final long INDIRECT = 1L << 28;
    private static final int FEATURES_OK = 8;

    private final GuestDriver guest = new GuestDriver(new VirtioRng());

    @AfterEach
    void close() {
        guest.close();
    }

    private Buffer room(int length) {
        return new Buffer(guest.allocate(length), length, true);
    }

    @Test
    void isFoundByItsMagicNumber() {
        assertThat(guest.read(MmioRegister.MAGIC_VALUE)).isEqualTo(0x74726976);
        assertThat(guest.read(MmioRegister.VERSION)).isEqualTo(2);
        assertThat(guest.read(MmioRegister.DEVICE_ID)).isEqualTo(4);
        assertThat(guest.device().read(0x1fc, 4)).isZero();
    }

    @Test
    void offersVersion1WithIndirectDescriptorsAndEventIndex() {
        assertThat(guest.offered()).isEqualTo(VERSION_1 | EVENT_IDX | INDIRECT);
        guest.write(MmioRegister.DEVICE_FEATURES_SEL, 2);
        assertThat(guest.read(MmioRegister.DEVICE_FEATURES)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, EVENT_IDX, VERSION_1 | 1, VERSION_1 | 1L << 33, -1})
    void doesNotAcceptFeaturesThatItDoesNotOfferOrAnOlderVersion(long features) {
        assertThat(guest.negotiate(features) & FEATURES_OK).isZero();
    }

    @Test
    void doesNotStartWithoutFeatures() {
        guest.write(MmioRegister.STATUS, 1 | 2 | 4);

        assertThat(guest.read(MmioRegister.STATUS)).isEqualTo(3);
    }

    @Test
    void keepsTheFeaturesThatWereAccepted() {
        guest.negotiate(VERSION_1);
        guest.write(MmioRegister.DRIVER_FEATURES_SEL, 0);
        guest.write(MmioRegister.DRIVER_FEATURES, -1);
        guest.write(MmioRegister.STATUS, 15);

        assertThat(guest.read(MmioRegister.STATUS)).isEqualTo(15);
        assertThat(guest.needsReset()).isFalse();
    }

    @Test
    void interruptsOnceForAllThatOneNotificationBrought() {
        DriverQueue queue = guest.start(0, 8);
        queue.offer(room(4));
        queue.offer(room(4));
        queue.kick();

        assertThat(queue.poll()).isPresent();
        assertThat(queue.poll()).isPresent();
        assertThat(queue.poll()).isEmpty();
        assertThat(guest.interrupts()).isEqualTo(1);
        assertThat(guest.read(MmioRegister.INTERRUPT_STATUS)).isEqualTo(1);
        guest.write(MmioRegister.INTERRUPT_ACK, 1);
        assertThat(guest.read(MmioRegister.INTERRUPT_STATUS)).isZero();
    }

    @Test
    void doesNotInterruptADriverThatDoesNotWantIt() {
        DriverQueue queue = guest.start(0, 8);
        queue.muteInterrupts();
        queue.request(room(4));

        assertThat(guest.interrupts()).isZero();
    }

    @Test
    void interruptsWhenTheEventIndexIsPassed() {
        DriverQueue queue = guest.start(EVENT_IDX, 8);
        queue.interruptAt(2);
        queue.request(room(4));
        queue.request(room(4));
        assertThat(guest.interrupts()).isZero();

        queue.request(room(4));

        assertThat(guest.interrupts()).isEqualTo(1);
        assertThat(queue.availableEvent()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, EVENT_IDX, INDIRECT, EVENT_IDX | INDIRECT})
    void goesRoundTheRingManyTimes(long features) {
        DriverQueue queue = guest.start(features, 4);
        int written = 0;
        for (int i = 0; i < 70_000; i++) {
            queue.interruptAt(i);
            if ((features & INDIRECT) != 0) {
                queue.offerIndirect(room(4), room(4));
            } else {
                queue.offer(room(4), room(4));
            }
            queue.kick();
            written += queue.poll().orElseThrow().written();
        }
        assertThat(written).isEqualTo(8 * 70_000);
        assertThat(guest.interrupts()).isEqualTo(70_000);
    }

    @Test
    void leavesForLaterWhatIsTooMuchForOneCall() {
        DriverQueue queue = guest.start(0, 64);
        Buffer huge = new Buffer(GuestDriver.MEMORY + 0x200000, 0xc00000, true);
        for (int i = 0; i < 4; i++) {
            queue.offer(huge);
        }
        queue.kick();

        assertThat(queue.poll()).isPresent();
        assertThat(queue.poll()).isPresent();
        assertThat(queue.poll()).isEmpty();
        assertThat(queue.isNotifyMuted()).isTrue();

        assertThat(guest.catchUp()).isEqualTo(1);
        assertThat(guest.catchUp()).isEqualTo(1);

        assertThat(queue.poll()).isPresent();
        assertThat(queue.poll()).isPresent();
        assertThat(queue.isNotifyMuted()).isFalse();
    }

    @Test
    void forgetsItsDriverAtAReset() {
        DriverQueue queue = guest.start(0, 8);
        queue.request(room(4));
        guest.write(MmioRegister.STATUS, 0);

        assertThat(guest.read(MmioRegister.STATUS)).isZero();
        assertThat(guest.read(MmioRegister.INTERRUPT_STATUS)).isZero();
        assertThat(guest.read(MmioRegister.QUEUE_READY)).isZero();
        queue.offer(room(4));
        queue.kick();
        assertThat(queue.poll()).isEmpty();
        assertThat(guest.start(EVENT_IDX, 8).request(room(4)).written()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "QUEUE_SIZE,0",
        "QUEUE_SIZE,3",
        "QUEUE_SIZE,128",
        "QUEUE_SIZE,-2147483648",
        "QUEUE_DESC_LOW,0x100008",
        "QUEUE_DESC_LOW,0x10fff90",
        "QUEUE_DESC_HIGH,1",
        "QUEUE_DESC_HIGH,-1",
        "QUEUE_DRIVER_LOW,0x100001",
        "QUEUE_DRIVER_LOW,0x10ffff8",
        "QUEUE_DEVICE_LOW,0x100002",
        "QUEUE_DEVICE_LOW,0x0"
    })
    void needsAResetWhenAQueueCannotBeThere(String register, String value) throws Exception {
        guest.negotiate(VERSION_1);
        guest.write(MmioRegister.QUEUE_SIZE, 8);
        guest.write(MmioRegister.QUEUE_DESC_LOW, 0x100000);
        guest.write(MmioRegister.QUEUE_DRIVER_LOW, 0x101000);
        guest.write(MmioRegister.QUEUE_DEVICE_LOW, 0x102000);
        guest.write(MmioRegister.class.getDeclaredField(register).getInt(null), Integer.decode(value));
        guest.write(MmioRegister.QUEUE_READY, 1);

        assertThat(guest.read(MmioRegister.QUEUE_READY)).isZero();
        assertThat(guest.needsReset()).isTrue();
    }

    @Test
    void hasNoQueueBesidesItsOwn() {
        guest.negotiate(VERSION_1);
        for (int index : new int[] {1, -1, Integer.MIN_VALUE}) {
            guest.write(MmioRegister.QUEUE_SEL, index);
            assertThat(guest.read(MmioRegister.QUEUE_SIZE_MAX)).isZero();
            guest.write(MmioRegister.QUEUE_READY, 1);
            guest.write(MmioRegister.QUEUE_NOTIFY, index);
            assertThat(guest.read(MmioRegister.QUEUE_READY)).isZero();
        }
        assertThat(guest.needsReset()).isFalse();
    }

    @Test
    void tellsOfItsFaultByAChangeOfConfiguration() {
        DriverQueue queue = guest.start(0, 8);
        queue.offerHead(8);
        queue.kick();

        assertThat(guest.needsReset()).isTrue();
        assertThat(guest.read(MmioRegister.INTERRUPT_STATUS)).isEqualTo(2);
        assertThat(guest.device().fault()).hasValue("descriptor 8 in a table of 8");
        queue.offer(room(4));
        queue.kick();
        assertThat(queue.poll()).isEmpty();
    }

    @Test
    void goesOnFromItsSavedState() throws IOException {
        DriverQueue queue = guest.start(EVENT_IDX, 8);
        queue.request(room(4));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        guest.device().save(new DataOutputStream(saved));
        guest.write(MmioRegister.STATUS, 0);

        guest.device().restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));

        assertThat(guest.read(MmioRegister.STATUS)).isEqualTo(15);
        assertThat(queue.request(room(4)).written()).isEqualTo(4);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        guest.write(MmioRegister.STATUS, 0);
        guest.device().restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
        guest.device().save(new DataOutputStream(again));
        assertThat(again.toByteArray()).isEqualTo(saved.toByteArray());
    }

    @Test
    void refusesASavedStateWithAQueueOutsideMemory() throws IOException {
        guest.start(0, 8);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        guest.device().save(new DataOutputStream(saved));
        try (GuestDriver other = new GuestDriver(new VirtioRng())) {
            byte[] bytes = saved.toByteArray();
            int addressOfDescriptors = 8 + 4 + 4 + 8 + 1 + 1 + 4 + 4 + 4;
            bytes[addressOfDescriptors] = 0x7f;

            assertThatThrownBy(() -> other.device().restore(new DataInputStream(new ByteArrayInputStream(bytes))))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("a queue's descriptors at 0x7f");
        }
    }

    @Test
    void doesNothingWhenTheMemoryIsGone() {
        DriverQueue queue = guest.start(0, 8);
        queue.offer(room(4));
        guest.freeMemory();

        queue.kick();

        assertThat(guest.memory().tryEnter()).isFalse();
        assertThat(guest.interrupts()).isZero();
    }

    @Test
    void isKickedWhileTheMachineEnds() throws Exception {
        for (int round = 0; round < 100; round++) {
            LooseMemory memory = new LooseMemory().add(GuestDriver.MEMORY, GuestDriver.MEMORY_SIZE);
            VirtioMmio device = new VirtioMmio(new VirtioRng(), memory.memory(), () -> {}, task -> {});
            write(device, MmioRegister.STATUS, 3);
            write(device, MmioRegister.DRIVER_FEATURES_SEL, 1);
            write(device, MmioRegister.DRIVER_FEATURES, 1);
            write(device, MmioRegister.STATUS, 11);
            write(device, MmioRegister.QUEUE_DESC_LOW, 0x100000);
            write(device, MmioRegister.QUEUE_DRIVER_LOW, 0x101000);
            write(device, MmioRegister.QUEUE_DEVICE_LOW, 0x102000);
            write(device, MmioRegister.QUEUE_READY, 1);
            write(device, MmioRegister.STATUS, 15);
            CompletableFuture<Void> vcpu = CompletableFuture.runAsync(() -> {
                while (device.read(MmioRegister.STATUS, 4) == 15) {
                    write(device, MmioRegister.QUEUE_NOTIFY, 0);
                }
            });
            memory.close();

            vcpu.get(20, TimeUnit.SECONDS);
            assertThat(device.fault()).hasValue("the machine is closed");
        }
    }

    private static void write(VirtioMmio device, int register, int value) {
        device.write(register, 4, value);
    }
}
