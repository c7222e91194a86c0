package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import io.virt4j.kvm.sys.Mapping;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsKvm
class MemorySlotTest {
    private static final int PAGE = MemorySlot.PAGE_SIZE;

    /** Where the tests' own slot is, behind the guest's first 64 KiB. */
    private static final int ADDRESS = 0x20000;

    /** {@code mov ax, 0x2000; mov ds, ax; mov byte [0x1001], 5; mov byte [0x3002], 6; hlt}. */
    private static final String WRITES_PAGES_1_AND_3 = "b8 00 20 8e d8 c6 06 01 10 05 c6 06 02 30 06 f4";

    /** {@code mov ax, 0x2000; mov ds, ax; mov al, [0x10]; out 0x99, al; hlt}. */
    private static final String READS = "b8 00 20 8e d8 a0 10 00 e6 99 f4";

    @TempDir
    private Path folder;

    @Test
    void tellsWhichPagesTheGuestHasWritten() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_PAGES_1_AND_3)) {
            MemorySlot slot = guest.machine()
                    .addMemory(ADDRESS, Mapping.anonymous(4 * PAGE, "memory"), Set.of(SlotFlag.LOG_DIRTY_PAGES));
            DirtyPages dirty = slot.newDirtyPages();
            guest.vcpu().run();

            slot.dirtyPages(dirty);

            assertThat(pages(dirty)).containsExactly(1L, 3L);
            assertThat(dirty.count()).isEqualTo(2);
            slot.dirtyPages(dirty);
            assertThat(pages(dirty)).isEmpty();
        }
    }

    @Test
    void tellsWhichPagesDevicesHaveWritten() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_PAGES_1_AND_3)) {
            MemorySlot slot = guest.machine().addMemory(ADDRESS, 100 * PAGE);
            GuestAccess device = guest.machine().memory().newAccess();
            DirtyPages dirty = slot.newDirtyPages();
            assertThat(device.tryEnter()).isTrue();
            device.putByte(ADDRESS, (byte) 1);
            slot.flags(Set.of(SlotFlag.LOG_DIRTY_PAGES));

            guest.vcpu().run();
            device.getLong(ADDRESS + 2 * PAGE);
            device.hostAddress(ADDRESS + 2 * PAGE, PAGE);
            device.putInt(ADDRESS + 6 * PAGE - 2, 7);
            device.putShortRelease(ADDRESS + 8 * PAGE, (short) 7);
            device.write(ADDRESS + 10 * PAGE - 1, ByteBuffer.allocate(2), 0, 1);
            device.write(ADDRESS + 20 * PAGE, ByteBuffer.allocate(2), 0, 0);
            device.writableHostAddress(ADDRESS + 63 * PAGE, 3 * PAGE);
            guest.machine().memory().write(ADDRESS + 99 * PAGE, ByteBuffer.allocate(PAGE));
            slot.dirtyPages(dirty);

            assertThat(pages(dirty)).containsExactly(1L, 3L, 5L, 6L, 8L, 9L, 63L, 64L, 65L, 99L);
            slot.dirtyPages(dirty);
            assertThat(pages(dirty)).isEmpty();

            slot.flags(Set.of());
            device.putByte(ADDRESS, (byte) 1);
            slot.flags(Set.of(SlotFlag.LOG_DIRTY_PAGES));
            slot.dirtyPages(dirty);
            assertThat(pages(dirty)).isEmpty();
            device.leave();
        }
    }

    @Test
    void keepsPagesDirtyUntilTheyAreClearedWhereToldSo() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_PAGES_1_AND_3)) {
            guest.machine().protectDirtyPagesManually();
            MemorySlot slot = guest.machine()
                    .addMemory(ADDRESS, Mapping.anonymous(4 * PAGE, "memory"), Set.of(SlotFlag.LOG_DIRTY_PAGES));
            DirtyPages dirty = slot.newDirtyPages();
            guest.vcpu().run();

            slot.dirtyPages(dirty);
            slot.dirtyPages(dirty);
            assertThat(pages(dirty)).containsExactly(1L, 3L);

            slot.clearDirtyPages(dirty);
            slot.dirtyPages(dirty);
            assertThat(pages(dirty)).isEmpty();
        }
    }

    @Test
    void listsDirtyPagesInTheirOrder() {
        List<Long> pages = new ArrayList<>();
        try (RealModeGuest guest =
                new RealModeGuest(WRITES_PAGES_1_AND_3, machine -> machine.useDirtyRings(16 * PAGE))) {
            MemorySlot slot = guest.machine()
                    .addMemory(ADDRESS, Mapping.anonymous(4 * PAGE, "memory"), Set.of(SlotFlag.LOG_DIRTY_PAGES));
            guest.vcpu().run();

            guest.vcpu().dirtyRing().take((number, page) -> {
                if (number == slot.number()) {
                    pages.add(page);
                }
            });

            assertThat(pages).containsExactly(1L, 3L);
            assertThat(guest.machine().resetDirtyRings()).isGreaterThanOrEqualTo(2);
            assertThat(guest.vcpu().dirtyRing().take((number, page) -> {})).isZero();
        }
    }

    @Test
    void hasNoDirtyRingUnlessToldSo() {
        try (RealModeGuest guest = new RealModeGuest(READS)) {
            assertThatThrownBy(() -> guest.vcpu().dirtyRing())
                    .isInstanceOf(VirtException.class)
                    .hasMessage("vCPU 0 has no dirty ring");
        }
    }

    @Test
    void givesTheGuestAFileThatItCannotChange() throws Exception {
        byte[] content = new byte[PAGE];
        content[0x10] = 77;
        Path file = Files.write(folder.resolve("memory"), content);
        // mov ax, 0x2000; mov ds, ax; mov byte [0x10], 1; mov al, [0x10]; out 0x99, al; hlt
        try (RealModeGuest guest = new RealModeGuest("b8 00 20 8e d8 c6 06 10 00 01 a0 10 00 e6 99 f4")) {
            guest.machine().addMemory(ADDRESS, Mapping.ofFile(file, 0, PAGE, "memory"), Set.of());

            VcpuExit.PortOut out = (VcpuExit.PortOut) guest.vcpu().run();

            assertThat(out.data().get(0)).isEqualTo((byte) 1);
            assertThat(Files.readAllBytes(file)).isEqualTo(content);
        }
    }

    @Test
    void showsWritesToReadOnlyMemory() {
        try (RealModeGuest guest = new RealModeGuest(WRITES_PAGES_1_AND_3)) {
            guest.machine().addMemory(ADDRESS, Mapping.anonymous(4 * PAGE, "memory"), Set.of(SlotFlag.READ_ONLY));

            VcpuExit.MmioWrite write = (VcpuExit.MmioWrite) guest.vcpu().run();

            assertThat(write.address()).isEqualTo(ADDRESS + 0x1001);
            assertThat(write.data().get(0)).isEqualTo((byte) 5);
            assertThat(guest.machine().memory().read(ADDRESS + 0x1001, 1).get(0))
                    .isZero();
        }
    }

    @Test
    void takesMemoryAway() {
        try (RealModeGuest guest = new RealModeGuest(READS)) {
            MemorySlot slot = guest.machine().addMemory(ADDRESS, PAGE);

            guest.machine().removeMemory(slot);
            guest.machine().removeMemory(slot);

            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.MmioRead.class);
            assertThatThrownBy(() -> guest.machine().memory().read(ADDRESS, 1)).isInstanceOf(VirtException.class);
            assertThat(guest.machine().addMemory(ADDRESS, PAGE).number()).isEqualTo(slot.number());
        }
    }

    @Test
    void refusesWhatIsNoWholePages() {
        try (RealModeGuest guest = new RealModeGuest(READS)) {
            assertThatThrownBy(() -> guest.machine().addMemory(ADDRESS + 1, PAGE))
                    .isInstanceOf(VirtException.class)
                    .hasMessageContaining("0x20001")
                    .hasMessageContaining("multiples of 4096");
            assertThatThrownBy(() -> guest.machine().addMemory(ADDRESS, PAGE + 1))
                    .isInstanceOf(VirtException.class);
            assertThatThrownBy(() -> guest.machine().addMemory(0, PAGE))
                    .isInstanceOf(VirtException.class)
                    .hasMessageContaining("KVM_SET_USER_MEMORY_REGION");
        }
    }

    private static List<Long> pages(DirtyPages dirty) {
        List<Long> pages = new ArrayList<>();
        for (long page = dirty.next(0); page >= 0; page = dirty.next(page + 1)) {
            pages.add(page);
        }
        return pages;
    }
}
