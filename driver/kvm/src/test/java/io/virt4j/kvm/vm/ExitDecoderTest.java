package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.ioctl.RunLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exits that hosts of tests do not make, from pages as the kernel would write them. */
class ExitDecoderTest {
    private final ByteBuffer page =
            ByteBuffer.allocate(3 * MemorySlot.PAGE_SIZE).order(ByteOrder.LITTLE_ENDIAN);
    private final ExitDecoder decoder = new ExitDecoder(page);

    @Test
    void readsAFailedEntry() {
        page.putLong(RunLayout.RUN_FAIL_ENTRY_REASON, 0x8000_0021L).putInt(RunLayout.RUN_FAIL_ENTRY_CPU, 3);

        assertThat(decoded(RunLayout.KVM_EXIT_FAIL_ENTRY)).isEqualTo(new VcpuExit.FailedEntry(0x8000_0021L, 3));
    }

    @Test
    void readsAnInternalErrorWhoseCountIsTooLarge() {
        page.putInt(RunLayout.RUN_INTERNAL_SUBERROR, 3).putInt(RunLayout.RUN_INTERNAL_COUNT, Integer.MAX_VALUE);
        page.putLong(RunLayout.RUN_INTERNAL_DATA, 7);

        VcpuExit exit = decoded(RunLayout.KVM_EXIT_INTERNAL_ERROR);

        assertThat(exit).isInstanceOfSatisfying(VcpuExit.Stuck.class, stuck -> {
            assertThat(stuck.suberror()).isEqualTo(3);
            assertThat(stuck.error().data()).hasSize(16).startsWith(7L);
        });
        page.putInt(RunLayout.RUN_INTERNAL_COUNT, -1);
        assertThat(((VcpuExit.Stuck) decoder.decode()).error().data()).isEmpty();
    }

    @Test
    void readsASystemEvent() {
        page.putInt(RunLayout.RUN_SYSTEM_EVENT_TYPE, 3).putInt(RunLayout.RUN_SYSTEM_EVENT_COUNT, 2);
        page.putLong(RunLayout.RUN_SYSTEM_EVENT_DATA, 5).putLong(RunLayout.RUN_SYSTEM_EVENT_DATA + 8, 6);

        assertThat(decoded(RunLayout.KVM_EXIT_SYSTEM_EVENT)).isEqualTo(new VcpuExit.SystemEvent(3, List.of(5L, 6L)));
    }

    @Test
    void readsAnEndOfInterruptAndKeepsIt() {
        page.put(RunLayout.RUN_EOI_VECTOR, (byte) 0xfe);

        VcpuExit exit = decoded(RunLayout.KVM_EXIT_IOAPIC_EOI);

        assertThat(exit).isEqualTo(new VcpuExit.EndOfInterrupt(0xfe));
        assertThat(decoder.decode()).isSameAs(exit);
    }

    @Test
    void answersAHypercall() {
        page.putLong(RunLayout.RUN_HYPERCALL_NUMBER, 12).putLong(RunLayout.RUN_HYPERCALL_ARGUMENTS + 40, 6);
        page.putInt(RunLayout.RUN_HYPERCALL_LONG_MODE, 1);

        assertThat(decoded(RunLayout.KVM_EXIT_HYPERCALL))
                .isEqualTo(new VcpuExit.Hypercall(12, List.of(0L, 0L, 0L, 0L, 0L, 6L), true));
        assertThat(decoder.answer(-1)).isTrue();
        assertThat(page.getLong(RunLayout.RUN_HYPERCALL_RESULT)).isEqualTo(-1);
    }

    @Test
    void answersACallOfHyperVs() {
        page.putInt(RunLayout.RUN_HYPERV_TYPE, RunLayout.KVM_EXIT_HYPERV_HCALL)
                .putLong(RunLayout.RUN_HYPERV_INPUT, 0x5c)
                .putLong(RunLayout.RUN_HYPERV_PARAMETERS, 1)
                .putLong(RunLayout.RUN_HYPERV_PARAMETERS + 8, 2);

        assertThat(decoded(RunLayout.KVM_EXIT_HYPERV)).isEqualTo(new VcpuExit.HyperV.Hypercall(0x5c, 1, 2));
        assertThat(decoder.answer(4)).isTrue();
        assertThat(page.getLong(RunLayout.RUN_HYPERV_RESULT)).isEqualTo(4);
    }

    @Test
    void readsHyperVsInterruptController() {
        page.putInt(RunLayout.RUN_HYPERV_TYPE, RunLayout.KVM_EXIT_HYPERV_SYNIC)
                .putInt(RunLayout.RUN_HYPERV_MSR, 0x40000080)
                .putLong(RunLayout.RUN_HYPERV_CONTROL, 1)
                .putLong(RunLayout.RUN_HYPERV_EVENT_PAGE, 0x2000)
                .putLong(RunLayout.RUN_HYPERV_MESSAGE_PAGE, 0x3000);

        assertThat(decoded(RunLayout.KVM_EXIT_HYPERV))
                .isEqualTo(new VcpuExit.HyperV.SyntheticInterrupts(0x40000080, 1, 0x2000, 0x3000));
        assertThat(decoder.answer(4)).isFalse();
        page.putInt(RunLayout.RUN_HYPERV_TYPE, 9);
        assertThat(decoder.decode()).isEqualTo(new VcpuExit.HyperV.Other(9));
    }

    @Test
    void answersACallOfXens() {
        page.putInt(RunLayout.RUN_XEN_LONG_MODE, 1).putInt(RunLayout.RUN_XEN_CPL, 3);
        page.putLong(RunLayout.RUN_XEN_INPUT, 17).putLong(RunLayout.RUN_XEN_PARAMETERS, 8);

        assertThat(decoded(RunLayout.KVM_EXIT_XEN))
                .isEqualTo(new VcpuExit.XenHypercall(true, 3, 17, List.of(8L, 0L, 0L, 0L, 0L, 0L)));
        assertThat(decoder.answer(9)).isTrue();
        assertThat(page.getLong(RunLayout.RUN_XEN_RESULT)).isEqualTo(9);
    }

    @Test
    void readsTheRest() {
        page.putLong(RunLayout.RUN_MEMORY_FAULT_FLAGS, 8)
                .putLong(RunLayout.RUN_MEMORY_FAULT_ADDRESS, 0x1000)
                .putLong(RunLayout.RUN_MEMORY_FAULT_SIZE, 0x2000);
        assertThat(decoded(RunLayout.KVM_EXIT_MEMORY_FAULT)).isEqualTo(new VcpuExit.MemoryFault(8, 0x1000, 0x2000));

        page.putInt(RunLayout.RUN_NOTIFY_FLAGS, 1);
        assertThat(decoded(RunLayout.KVM_EXIT_NOTIFY)).isEqualTo(new VcpuExit.Notified(true));

        page.putLong(RunLayout.RUN_TPR_RIP, 0x7c00).putInt(RunLayout.RUN_TPR_IS_WRITE, 1);
        assertThat(decoded(RunLayout.KVM_EXIT_TPR_ACCESS)).isEqualTo(new VcpuExit.TprAccess(0x7c00, true));

        page.putInt(RunLayout.RUN_EXCEPTION, 14).putInt(RunLayout.RUN_EXCEPTION_CODE, 2);
        assertThat(decoded(RunLayout.KVM_EXIT_EXCEPTION)).isEqualTo(new VcpuExit.GuestException(14, 2));

        page.putLong(RunLayout.RUN_HARDWARE_REASON, 77);
        assertThat(decoded(RunLayout.KVM_EXIT_UNKNOWN)).isEqualTo(new VcpuExit.Unknown(0, 77));
        assertThat(decoded(4711)).isEqualTo(new VcpuExit.Unknown(4711, 0));
        assertThat(decoded(RunLayout.KVM_EXIT_SHUTDOWN)).isEqualTo(new VcpuExit.Shutdown());
        assertThat(decoded(RunLayout.KVM_EXIT_NMI)).isEqualTo(new VcpuExit.HostNmi());
        assertThat(decoded(RunLayout.KVM_EXIT_SET_TPR)).isEqualTo(new VcpuExit.TprLowered());
        assertThat(decoded(RunLayout.KVM_EXIT_X86_BUS_LOCK)).isEqualTo(new VcpuExit.BusLock());
        assertThat(decoded(RunLayout.KVM_EXIT_DIRTY_RING_FULL)).isEqualTo(new VcpuExit.DirtyRingFull());
        assertThat(decoded(RunLayout.KVM_EXIT_AP_RESET_HOLD)).isEqualTo(new VcpuExit.ResetHold());
        assertThat(decoder.answer(1)).isFalse();
        assertThat(decoder.refuse()).isFalse();
    }

    @Test
    void tellsPortsApartThatShareAPlace() {
        VcpuExit first = port(0x50, 1);
        VcpuExit second = port(0x50 + 0x400, 1);

        assertThat(first).isNotEqualTo(second);
        assertThat(port(0x50, 1)).isEqualTo(first);
        assertThat(port(0x50, 2)).isNotEqualTo(first);
    }

    private VcpuExit port(int port, int size) {
        page.put(RunLayout.RUN_IO_DIRECTION, (byte) RunLayout.KVM_EXIT_IO_OUT)
                .put(RunLayout.RUN_IO_SIZE, (byte) size)
                .putShort(RunLayout.RUN_IO_PORT, (short) port)
                .putInt(RunLayout.RUN_IO_COUNT, 1)
                .putLong(RunLayout.RUN_IO_DATA_OFFSET, MemorySlot.PAGE_SIZE);
        return decoded(RunLayout.KVM_EXIT_IO);
    }

    private VcpuExit decoded(int reason) {
        page.putInt(RunLayout.RUN_EXIT_REASON, reason);
        return decoder.decode();
    }
}
