package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class GuestAccessTest {
    private static final long GIB = 1L << 30;

    private final LooseMemory loose =
            new LooseMemory().add(0x10000, 0x1000).add(4 * GIB, 3 * GIB).add(0, 0x2000);
    private final GuestAccess access = loose.memory().newAccess();

    @AfterEach
    void close() {
        loose.close();
    }

    @Test
    void keepsWhatIsPut() {
        assertThat(access.tryEnter()).isTrue();
        access.putLong(0x1ff8, 0x0807060504030201L);
        access.putInt(0x10ffc, -2);
        access.putShortRelease(0x10000, (short) 0x8001);
        access.putByte(0x10002, (byte) 9);

        assertThat(access.getInt(0x1ffb)).isEqualTo(0x07060504);
        assertThat(access.getShort(0x10ffc)).isEqualTo((short) -2);
        assertThat(access.getShortAcquire(0x10000)).isEqualTo((short) 0x8001);
        assertThat(access.getByte(0x10002)).isEqualTo((byte) 9);
        assertThat(access.getLong(0x1ff8)).isEqualTo(0x0807060504030201L);
        access.leave();
    }

    /** Where one buffer of the piece ends and the next begins. */
    @ParameterizedTest
    @CsvSource({"0x13fffffff", "0x13ffffffe", "0x140000000", "0x17ffffffc", "0x17fffffff", "0x1bffffff0"})
    void reachesAllOfALargePiece(String address) {
        long at = Long.decode(address);
        assertThat(access.tryEnter()).isTrue();
        access.putLong(at, 0x1122334455667788L);

        assertThat(access.getInt(at + 2)).isEqualTo(0x33445566);
        assertThat(loose.memory().read(at, 2).getShort()).isEqualTo((short) 0x7788);
        access.leave();
    }

    @Test
    void copiesBothWays() {
        ByteBuffer five = ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5});
        ByteBuffer three = ByteBuffer.allocate(4);
        assertThat(access.tryEnter()).isTrue();
        access.write(0x100, five, 1, 4);
        access.read(0x101, three, 1, 3);

        assertThat(three.array()).containsExactly(0, 3, 4, 5);
        assertThat(five.position()).isZero();
        access.leave();
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "0x1fff,2", "0x2000,1", "0xffff,2", "0x11000,1", "0x1bfffffff,2", "0x7fffffffffffffff,8", "0,-1"
    })
    void refusesWhatIsNotInside(String address, long length) {
        assertThat(access.tryEnter()).isTrue();
        assertThat(access.has(Long.decode(address), length)).isFalse();
        assertThatThrownBy(() -> access.hostAddress(Long.decode(address), length))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith("the guest has no ");
        access.leave();
    }

    @Test
    void isOfNoUseOutsideOfEnterAndLeave() {
        assertThatThrownBy(() -> access.getByte(0))
                .isInstanceOf(VirtException.class)
                .hasMessage("guest memory is used outside of enter and leave");
    }

    @Test
    void doesNotLetAnybodyInOnceTheMemoryIsFreed() {
        loose.close();

        assertThat(access.tryEnter()).isFalse();
        assertThatThrownBy(() -> access.putByte(0, (byte) 1)).isInstanceOf(VirtException.class);
    }

    @Test
    void staysWhileSomebodyIsInside() throws Exception {
        for (int round = 0; round < 100; round++) {
            LooseMemory shortLived = new LooseMemory().add(0, 0x100000);
            List<CompletableFuture<Void>> users = IntStream.range(0, 3)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> useUntilClosed(shortLived.memory())))
                    .toList();
            shortLived.close();
            for (CompletableFuture<Void> user : users) {
                user.get(20, TimeUnit.SECONDS);
            }
        }
    }

    private static void useUntilClosed(GuestMemory memory) {
        GuestAccess own = memory.newAccess();
        while (own.tryEnter()) {
            for (int i = 0; i < 0x100000; i += 0x1000) {
                own.putLong(i, own.getLong(i) + 1);
            }
            own.leave();
        }
    }
}
