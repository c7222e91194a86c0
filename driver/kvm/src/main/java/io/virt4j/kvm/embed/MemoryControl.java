package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.memory.MemoryStatTag;
import io.virt4j.domain.memory.MemoryStats;
import io.virt4j.domain.statistics.DirtyRateStatistics;
import io.virt4j.domain.statistics.DirtyRateStatus;
import io.virt4j.kvm.machine.MicroVm;
import io.virt4j.kvm.virtio.balloon.VirtioBalloon;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The memory of a running guest: how much it has, by its balloon, what it tells of it, and how fast it writes to it. */
final class MemoryControl {
    private static final long KIBIBYTE = 1024;

    /** As libvirt has it. (libvirt-domain.c, virDomainStartDirtyRateCalc) */
    private static final int MOST_SECONDS = 60;

    private final MicroVm machine;
    private final Memory most;
    private @Nullable DirtyRate dirtyRate;

    MemoryControl(MicroVm machine, Memory most) {
        this.machine = machine;
        this.most = most;
    }

    private Optional<VirtioBalloon> balloon() {
        return machine.device(VirtioBalloon.class);
    }

    long mostKibibytes() {
        return most.bytes() / KIBIBYTE;
    }

    /** What the guest has, without what it has given to its balloon. */
    long currentKibibytes() {
        return (most.bytes() - balloon().map(VirtioBalloon::actual).orElse(0L)) / KIBIBYTE;
    }

    void set(Memory wanted) {
        if (wanted.bytes() > most.bytes()) {
            throw invalid("the guest has " + most + ", and cannot get " + wanted);
        }
        balloon()
                .orElseThrow(() -> invalid("the domain has no balloon: add <memballoon model='virtio'/>"))
                .target(most.bytes() - wanted.bytes());
    }

    /** What is known; the guest's own numbers are those of the time before, since it is asked for new ones now. */
    MemoryStats stats() {
        Map<MemoryStatTag, Long> values = new LinkedHashMap<>();
        values.put(MemoryStatTag.ACTUAL_BALLOON, currentKibibytes());
        balloon().ifPresent(balloon -> {
            balloon.statistics().forEach((statistic, value) -> BalloonTags.put(values, statistic, value));
            balloon.askForStatistics();
        });
        return new MemoryStats(values);
    }

    synchronized void startDirtyRate(int seconds) {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG, "a dirty rate is measured for 1 to " + MOST_SECONDS + " seconds");
        }
        if (dirtyRate != null && dirtyRate.isMeasuring()) {
            throw invalid("the dirty rate is being measured already");
        }
        dirtyRate = new DirtyRate(machine, seconds);
    }

    /** What is known of how fast the guest writes. */
    synchronized Parameters dirtyRate() {
        return dirtyRate == null
                ? Parameters.of(DirtyRateStatistics.CALC_STATUS, DirtyRateStatus.UNSTARTED.number())
                : dirtyRate.statistics();
    }

    private static VirtException invalid(String why) {
        return new VirtException(ErrorCode.OPERATION_INVALID, "Requested operation is not valid: " + why);
    }
}
