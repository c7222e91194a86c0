package io.virt4j.libvirt.domain;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainCreate;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainCreateWithFiles;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainCreateWithFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDestroy;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDestroyFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetAutostart;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetAutostartOnce;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetControlInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetID;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetMessages;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetName;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetOSType;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetState;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetUUID;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetXMLDesc;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainIsActive;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainIsPersistent;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainIsUpdated;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainListGetStats;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainLookupByUUID;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainPMSuspendForDuration;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainPMWakeup;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainReboot;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainRename;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainReset;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainResume;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetAutostart;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetAutostartOnce;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetLifecycleAction;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainShutdown;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainShutdownFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSuspend;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainUndefine;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainUndefineFlags;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.domain.ControlErrorReason;
import io.virt4j.domain.ControlInfo;
import io.virt4j.domain.ControlState;
import io.virt4j.domain.DestroyFlag;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainInfo;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.domain.LifecycleAction;
import io.virt4j.domain.LifecycleType;
import io.virt4j.domain.MessageType;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.RebootFlag;
import io.virt4j.domain.ShutdownFlag;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.UndefineFlag;
import io.virt4j.domain.XmlFlag;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.host.SuspendTarget;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.domain.backup.LibvirtDomainBackup;
import io.virt4j.libvirt.domain.block.LibvirtDomainBlockJobs;
import io.virt4j.libvirt.domain.block.LibvirtDomainBlocks;
import io.virt4j.libvirt.domain.checkpoint.LibvirtDomainCheckpoints;
import io.virt4j.libvirt.domain.console.LibvirtDomainConsoles;
import io.virt4j.libvirt.domain.cpu.LibvirtDomainCpuStats;
import io.virt4j.libvirt.domain.cpu.LibvirtDomainIoThreads;
import io.virt4j.libvirt.domain.cpu.LibvirtDomainVcpus;
import io.virt4j.libvirt.domain.device.LibvirtDomainDevices;
import io.virt4j.libvirt.domain.device.LibvirtDomainInterfaces;
import io.virt4j.libvirt.domain.guest.LibvirtDomainAgent;
import io.virt4j.libvirt.domain.guest.LibvirtDomainInput;
import io.virt4j.libvirt.domain.job.LibvirtDomainJobs;
import io.virt4j.libvirt.domain.lxc.LibvirtDomainLxc;
import io.virt4j.libvirt.domain.memory.LibvirtDomainMemory;
import io.virt4j.libvirt.domain.metadata.LibvirtDomainMetadata;
import io.virt4j.libvirt.domain.migration.LibvirtDomainMigration;
import io.virt4j.libvirt.domain.qemu.LibvirtDomainQemu;
import io.virt4j.libvirt.domain.save.LibvirtDomainSaves;
import io.virt4j.libvirt.domain.security.LibvirtDomainSecurity;
import io.virt4j.libvirt.domain.snapshot.LibvirtDomainSnapshots;
import io.virt4j.libvirt.domain.statistics.StatisticsRecords;
import io.virt4j.libvirt.domain.tuning.LibvirtDomainTuning;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeEventSource;
import io.virt4j.libvirt.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A domain that libvirt manages. */
public final class LibvirtDomain
        implements Domain,
                NativeEventSource,
                LibvirtDomainBlocks,
                LibvirtDomainBlockJobs,
                LibvirtDomainJobs,
                LibvirtDomainSaves,
                LibvirtDomainMigration,
                LibvirtDomainSnapshots,
                LibvirtDomainCheckpoints,
                LibvirtDomainBackup,
                LibvirtDomainMetadata,
                LibvirtDomainVcpus,
                LibvirtDomainCpuStats,
                LibvirtDomainIoThreads,
                LibvirtDomainMemory,
                LibvirtDomainTuning,
                LibvirtDomainDevices,
                LibvirtDomainInterfaces,
                LibvirtDomainConsoles,
                LibvirtDomainInput,
                LibvirtDomainAgent,
                LibvirtDomainSecurity,
                LibvirtDomainQemu,
                LibvirtDomainLxc {
    private static final int INFO_SIZE = 40; // struct _virDomainInfo
    private static final int CONTROL_INFO_SIZE = 16; // struct _virDomainControlInfo

    private final Anchor anchor;

    public LibvirtDomain(Session session, Handle handle) {
        this.anchor = new Anchor(session, handle, LibvirtDomain::byUuid);
    }

    private static Anchor.Lookup byUuid(Handle domain) {
        byte[] uuid = new byte[Uuids.BYTES];
        virDomainGetUUID(domain, uuid);
        return connection -> virDomainLookupByUUID(connection, uuid);
    }

    @Override
    public Session session() {
        return anchor.session();
    }

    @Override
    public Handle handle() {
        return anchor.handle();
    }

    @Override
    public String name() {
        return virDomainGetName(handle());
    }

    @Override
    public UUID uuid() {
        byte[] uuid = new byte[Uuids.BYTES];
        virDomainGetUUID(handle(), uuid);
        return Uuids.of(uuid);
    }

    @Override
    public OptionalInt id() {
        int id = virDomainGetID(handle());
        return id == -1 ? OptionalInt.empty() : OptionalInt.of(id);
    }

    @Override
    public DomainStatus state() {
        int[] state = new int[1];
        int[] reason = new int[1];
        virDomainGetState(handle(), state, reason, 0);
        return new DomainStatus(new DomainState(state[0]), reason[0]);
    }

    @Override
    public DomainInfo info() {
        try (Memory info = new Memory(INFO_SIZE)) {
            virDomainGetInfo(handle(), info);
            return info(info);
        }
    }

    /** Reads a struct _virDomainInfo. */
    private static DomainInfo info(Pointer info) {
        return new DomainInfo(
                new DomainState(Byte.toUnsignedInt(info.getByte(0))),
                io.virt4j.xml.Memory.ofKibibytes(info.getLong(8)),
                io.virt4j.xml.Memory.ofKibibytes(info.getLong(16)),
                Short.toUnsignedInt(info.getShort(24)),
                Duration.ofNanos(info.getLong(32)));
    }

    @Override
    public String osType() {
        return virDomainGetOSType(handle());
    }

    @Override
    public boolean isActive() {
        return virDomainIsActive(handle()) == 1;
    }

    @Override
    public boolean isUpdated() {
        return virDomainIsUpdated(handle()) == 1;
    }

    @Override
    public boolean isPersistent() {
        return virDomainIsPersistent(handle()) == 1;
    }

    @Override
    public boolean isAutostart() {
        int[] autostart = new int[1];
        virDomainGetAutostart(handle(), autostart);
        return autostart[0] != 0;
    }

    @Override
    public void setAutostart(boolean autostart) {
        virDomainSetAutostart(handle(), autostart ? 1 : 0);
    }

    @Override
    public boolean isAutostartOnce() {
        int[] autostart = new int[1];
        virDomainGetAutostartOnce(handle(), autostart);
        return autostart[0] != 0;
    }

    @Override
    public void setAutostartOnce(boolean autostart) {
        virDomainSetAutostartOnce(handle(), autostart ? 1 : 0);
    }

    @Override
    public ControlInfo controlInfo() {
        try (Memory info = new Memory(CONTROL_INFO_SIZE)) {
            virDomainGetControlInfo(handle(), info, 0);
            ControlState state = new ControlState(info.getInt(0));
            Optional<ControlErrorReason> reason = state.equals(ControlState.ERROR)
                    ? Optional.of(new ControlErrorReason(info.getInt(4)))
                    : Optional.empty();
            return new ControlInfo(state, reason, Duration.ofMillis(info.getLong(8)));
        }
    }

    @Override
    public List<String> messages(Set<MessageType> types) {
        long[] array = new long[1];
        int count = virDomainGetMessages(handle(), array, Flag.bits(types));
        return NativeArrays.strings(array[0], count);
    }

    @Override
    public DomainStatistics statistics(Set<StatisticsGroup> groups, Set<StatisticsFlag> flags) {
        long[] array = new long[1];
        int count = virDomainListGetStats(new Handle[] {handle()}, Flag.bits(groups), array, Flag.bits(flags));
        return StatisticsRecords.taken(array[0], count, (domain, values) -> new DomainStatistics(this, values)).stream()
                .findFirst()
                .orElseThrow(() -> new VirtException(ErrorCode.NO_DOMAIN, "domain '" + name() + "' is gone"));
    }

    @Override
    public String xml(Set<XmlFlag> flags) {
        return virDomainGetXMLDesc(handle(), Flag.bits(flags));
    }

    @Override
    public void start(Set<StartFlag> flags) {
        // The first libvirt driver to know a flag is newer than the function without flags, which every driver has.
        if (flags.isEmpty()) {
            virDomainCreate(handle());
        } else {
            virDomainCreateWithFlags(handle(), Flag.bits(flags));
        }
    }

    @Override
    public void start(Set<StartFlag> flags, int[] descriptors) {
        virDomainCreateWithFiles(handle(), descriptors.length, descriptors, Flag.bits(flags));
    }

    @Override
    public void suspend() {
        virDomainSuspend(handle());
    }

    @Override
    public void resume() {
        virDomainResume(handle());
    }

    @Override
    public void shutdown(Set<ShutdownFlag> flags) {
        if (flags.isEmpty()) {
            virDomainShutdown(handle());
        } else {
            virDomainShutdownFlags(handle(), Flag.bits(flags));
        }
    }

    @Override
    public void reboot(Set<RebootFlag> flags) {
        virDomainReboot(handle(), Flag.bits(flags));
    }

    @Override
    public void reset() {
        virDomainReset(handle(), 0);
    }

    @Override
    public void pmSuspend(SuspendTarget target, Duration duration) {
        virDomainPMSuspendForDuration(handle(), target.number(), duration.toSeconds(), 0);
    }

    @Override
    public void pmWakeup() {
        virDomainPMWakeup(handle(), 0);
    }

    @Override
    public void destroy(Set<DestroyFlag> flags) {
        if (flags.isEmpty()) {
            virDomainDestroy(handle());
        } else {
            virDomainDestroyFlags(handle(), Flag.bits(flags));
        }
    }

    @Override
    public void undefine(Set<UndefineFlag> flags) {
        virDomainUndefineFlags(handle(), Flag.bits(flags));
    }

    @Override
    public void undefine() {
        virDomainUndefine(handle());
    }

    @Override
    public void rename(String name) {
        virDomainRename(handle(), name, 0);
    }

    @Override
    public void setLifecycleAction(LifecycleType type, LifecycleAction action, Set<ModificationImpact> impact) {
        virDomainSetLifecycleAction(handle(), type.number(), action.number(), Flag.bits(impact));
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? name() : "closed domain";
    }
}
