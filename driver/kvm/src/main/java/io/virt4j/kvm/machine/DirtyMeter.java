package io.virt4j.kvm.machine;

import io.virt4j.kvm.vm.DirtyPages;
import io.virt4j.kvm.vm.MemorySlot;
import io.virt4j.kvm.vm.SlotFlag;
import io.virt4j.kvm.vm.VirtualMachine;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Measures how much of a machine's memory is written to. Usable from any thread. */
final class DirtyMeter {
    private final VirtualMachine machine;
    private final CountDownLatch over;

    /** A meter; {@code over} counts down to the machine's end. */
    DirtyMeter(VirtualMachine machine, CountDownLatch over) {
        this.machine = machine;
        this.over = over;
    }

    /** How many bytes are written to within a time, which this takes; pages of 4 KiB count. */
    synchronized long measure(Duration time) throws InterruptedException {
        List<MemorySlot> writable = machine.memorySlots().stream()
                .filter(slot -> !slot.isReadOnly())
                .toList();
        try {
            writable.forEach(slot -> slot.flags(Set.of(SlotFlag.LOG_DIRTY_PAGES)));
            over.await(time.toNanos(), TimeUnit.NANOSECONDS);
            return writable.stream().mapToLong(DirtyMeter::dirtyPages).sum() * MemorySlot.PAGE_SIZE;
        } finally {
            if (over.getCount() > 0) {
                writable.forEach(slot -> slot.flags(Set.of()));
            }
        }
    }

    private static long dirtyPages(MemorySlot slot) {
        DirtyPages dirty = slot.newDirtyPages();
        slot.dirtyPages(dirty);
        return dirty.count();
    }
}
