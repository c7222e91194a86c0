package io.virt4j.libvirt.domain;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainCreate;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainCreateWithFiles;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainCreateWithFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDestroy;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDestroyFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetAutostart;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetID;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetMessages;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetMetadata;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetName;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetOSType;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetSecurityLabel;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetState;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetUUID;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetXMLDesc;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainIsPersistent;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainLookupByUUID;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainOpenConsole;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainResume;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainShutdown;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainShutdownFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSuspend;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainUndefine;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainUndefineFlags;
import static io.virt4j.libvirt.binding.StreamCalls.virStreamNew;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.domain.ConsoleFlag;
import io.virt4j.domain.DestroyFlag;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainInfo;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.domain.SecurityLabel;
import io.virt4j.domain.ShutdownFlag;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.UndefineFlag;
import io.virt4j.domain.XmlFlag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.domain.backup.LibvirtDomainBackup;
import io.virt4j.libvirt.domain.block.LibvirtDomainBlockJobs;
import io.virt4j.libvirt.domain.block.LibvirtDomainBlocks;
import io.virt4j.libvirt.domain.checkpoint.LibvirtDomainCheckpoints;
import io.virt4j.libvirt.domain.job.LibvirtDomainJobs;
import io.virt4j.libvirt.domain.migration.LibvirtDomainMigration;
import io.virt4j.libvirt.domain.save.LibvirtDomainSaves;
import io.virt4j.libvirt.domain.snapshot.LibvirtDomainSnapshots;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeEventSource;
import io.virt4j.libvirt.session.Session;
import io.virt4j.libvirt.stream.StreamChannel;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
                LibvirtDomainBackup {
    private static final int INFO_SIZE = 40; // struct _virDomainInfo
    private static final int LABEL_BUFFER = 4097; // VIR_SECURITY_LABEL_BUFLEN
    private static final int METADATA_TITLE = 1; // VIR_DOMAIN_METADATA_TITLE

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
    public String title() {
        try {
            return virDomainGetMetadata(handle(), METADATA_TITLE, null, 0);
        } catch (VirtException e) {
            if (e.code().equals(ErrorCode.NO_DOMAIN_METADATA)) {
                return "";
            }
            throw e;
        }
    }

    @Override
    public SecurityLabel securityLabel() {
        try (Memory label = new Memory(LABEL_BUFFER + 3 + Integer.BYTES)) {
            label.clear();
            virDomainGetSecurityLabel(handle(), label);
            return new SecurityLabel(label.getString(0, "UTF-8"), label.getInt(LABEL_BUFFER + 3) != 0);
        }
    }

    @Override
    public List<String> messages() {
        long[] array = new long[1];
        int count = virDomainGetMessages(handle(), array, 0);
        return NativeArrays.strings(array[0], count);
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
    public ByteChannel openConsole(@Nullable String device, Set<ConsoleFlag> flags) {
        Handle stream = virStreamNew(session().handle(), 0);
        try {
            virDomainOpenConsole(handle(), device, stream, Flag.bits(flags));
            return new StreamChannel(stream);
        } catch (VirtException e) {
            stream.close();
            throw e;
        }
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
