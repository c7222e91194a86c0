package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.DestroyFlag;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainInfo;
import io.virt4j.domain.DomainStatus;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.UndefineFlag;
import io.virt4j.domain.XmlFlag;
import io.virt4j.domain.console.ConsoleFlag;
import io.virt4j.domain.memory.DirtyRateFlag;
import io.virt4j.domain.memory.MemoryFlag;
import io.virt4j.domain.memory.MemoryStats;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import java.nio.channels.ByteChannel;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A handle of a domain on {@code kvm:///embed}. How its last run ended it still tells when the host has forgotten it. */
final class EmbeddedDomain implements Domain {
    private static final Set<StatisticsGroup> COUNTED = EnumSet.of(
            StatisticsGroup.STATE,
            StatisticsGroup.CPU_TOTAL,
            StatisticsGroup.BALLOON,
            StatisticsGroup.VCPU,
            StatisticsGroup.DIRTYRATE,
            StatisticsGroup.VM);

    private final EmbeddedConnection connection;
    private final String name;
    private final Guest known;

    EmbeddedDomain(EmbeddedConnection connection, Guest guest) {
        this.connection = connection;
        this.name = guest.blueprint().name();
        this.known = guest;
    }

    private Guest guest() {
        return connection.guest(known.uuid(), name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public UUID uuid() {
        return known.uuid();
    }

    @Override
    public OptionalInt id() {
        return known.id();
    }

    @Override
    public DomainStatus state() {
        return guest().status();
    }

    @Override
    public DomainInfo info() {
        return guest().info();
    }

    @Override
    public String osType() {
        return guest().blueprint().osType();
    }

    @Override
    public boolean isPersistent() {
        return guest().isPersistent();
    }

    /** Nothing starts with a host that is there only while it is used. */
    @Override
    public boolean isAutostart() {
        guest();
        return false;
    }

    @Override
    public boolean hasManagedSave() {
        guest();
        return false;
    }

    @Override
    public String title() {
        return guest().blueprint().title();
    }

    @Override
    public SecurityLabel securityLabel() {
        guest();
        return new SecurityLabel("", false);
    }

    /** How the guest crashed, if it did; also when it is gone. */
    @Override
    public List<String> messages() {
        return known.messages();
    }

    @Override
    public String xml(Set<XmlFlag> flags) {
        return guest().blueprint().xml();
    }

    @Override
    public void start(Set<StartFlag> flags) {
        connection.requireWritable("virDomainCreateWithFlags");
        Guest guest = guest();
        guest.start(connection.startOptions(flags));
        connection.noteStarted(guest, flags);
    }

    @Override
    public void suspend() {
        connection.requireWritable("virDomainSuspend");
        guest().suspend();
    }

    @Override
    public void resume() {
        connection.requireWritable("virDomainResume");
        guest().resume();
    }

    @Override
    public void destroy(Set<DestroyFlag> flags) {
        connection.requireWritable("virDomainDestroyFlags");
        guest().destroy();
    }

    @Override
    public void reset() {
        connection.requireWritable("virDomainReset");
        guest().reset();
    }

    @Override
    public Memory maxMemory() {
        return guest().blueprint().memory();
    }

    /** By the guest's balloon. */
    @Override
    public void setMemory(Memory memory, Set<MemoryFlag> flags) {
        connection.requireWritable("virDomainSetMemoryFlags");
        if (!Set.of(MemoryFlag.LIVE).containsAll(flags)) {
            throw new VirtException(ErrorCode.INVALID_ARG, "kvm:///embed changes the memory of running guests only");
        }
        guest().running().memory().set(memory);
    }

    /** The guest's own numbers are those of the call before: it is asked for new ones. */
    @Override
    public MemoryStats memoryStats() {
        return guest().running().memory().stats();
    }

    @Override
    public DomainStatistics statistics(Set<StatisticsGroup> groups, Set<StatisticsFlag> flags) {
        if (flags.contains(StatisticsFlag.ENFORCE_STATS) && !COUNTED.containsAll(groups)) {
            throw new VirtException(ErrorCode.INVALID_ARG, "kvm:///embed counts only the groups " + COUNTED);
        }
        return new DomainStatistics(this, guest().statistics(groups.isEmpty() ? COUNTED : groups));
    }

    @Override
    public void startDirtyRateCalc(int seconds, Set<DirtyRateFlag> flags) {
        connection.requireWritable("virDomainStartDirtyRateCalc");
        if (!Set.of(DirtyRateFlag.DIRTY_BITMAP).containsAll(flags)) {
            throw new VirtException(ErrorCode.INVALID_ARG, "kvm:///embed measures by a bitmap of dirty pages only");
        }
        guest().running().memory().startDirtyRate(seconds);
    }

    @Override
    public void save(String file, @Nullable XmlText xml, Set<SaveFlag> flags) {
        connection.requireWritable("virDomainSaveFlags");
        Saves.check(xml, flags, Set.of(SaveFlag.RUNNING, SaveFlag.PAUSED));
        guest().save(Path.of(file), flags);
    }

    @Override
    public void undefine(Set<UndefineFlag> flags) {
        connection.requireWritable("virDomainUndefineFlags");
        guest().undefine();
    }

    @Override
    public ByteChannel openConsole(@Nullable String device, Set<ConsoleFlag> flags) {
        connection.requireWritable("virDomainOpenConsole");
        return guest().openConsole(device, flags.contains(ConsoleFlag.FORCE));
    }

    @Override
    public OptionalInt exitCode() {
        return known.exitCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
