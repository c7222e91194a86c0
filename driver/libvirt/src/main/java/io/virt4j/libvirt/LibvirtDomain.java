package io.virt4j.libvirt;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
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
import java.nio.channels.ByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A domain that libvirt manages. */
final class LibvirtDomain implements Domain {
    private static final int UUID_STRING_BUFFER = 37; // VIR_UUID_STRING_BUFLEN
    private static final int METADATA_TITLE = 1; // VIR_DOMAIN_METADATA_TITLE

    private final Handle connection;
    private final Handle handle;

    LibvirtDomain(Handle connection, Handle handle) {
        this.connection = connection;
        this.handle = handle;
    }

    @Override
    public String name() {
        return Call.borrowedString("virDomainGetName", handle);
    }

    @Override
    public UUID uuid() {
        byte[] text = new byte[UUID_STRING_BUFFER];
        Call.number("virDomainGetUUIDString", handle, text);
        return UUID.fromString(Native.toString(text, "US-ASCII"));
    }

    @Override
    public OptionalInt id() {
        int id = Call.plainNumber("virDomainGetID", handle);
        return id == -1 ? OptionalInt.empty() : OptionalInt.of(id);
    }

    @Override
    public DomainStatus state() {
        IntByReference state = new IntByReference();
        IntByReference reason = new IntByReference();
        Call.number("virDomainGetState", handle, state, reason, 0);
        return new DomainStatus(new DomainState(state.getValue()), reason.getValue());
    }

    @Override
    public DomainInfo info() {
        try (Memory info = new Memory(Layouts.DOMAIN_INFO)) {
            Call.number("virDomainGetInfo", handle, info);
            return Layouts.domainInfo(info);
        }
    }

    @Override
    public String osType() {
        return Call.ownedString("virDomainGetOSType", handle);
    }

    @Override
    public boolean isPersistent() {
        return Call.number("virDomainIsPersistent", handle) == 1;
    }

    @Override
    public boolean isAutostart() {
        IntByReference autostart = new IntByReference();
        Call.number("virDomainGetAutostart", handle, autostart);
        return autostart.getValue() != 0;
    }

    @Override
    public boolean hasManagedSave() {
        return Call.number("virDomainHasManagedSaveImage", handle, 0) == 1;
    }

    @Override
    public void removeManagedSave() {
        Call.number("virDomainManagedSaveRemove", handle, 0);
    }

    @Override
    public String title() {
        try {
            return Call.ownedString("virDomainGetMetadata", handle, METADATA_TITLE, null, 0);
        } catch (VirtException e) {
            if (e.code().equals(ErrorCode.NO_DOMAIN_METADATA)) {
                return "";
            }
            throw e;
        }
    }

    @Override
    public SecurityLabel securityLabel() {
        try (Memory label = new Memory(Layouts.SECURITY_LABEL)) {
            label.clear();
            Call.number("virDomainGetSecurityLabel", handle, label);
            return Layouts.securityLabel(label);
        }
    }

    @Override
    public List<String> messages() {
        PointerByReference array = new PointerByReference();
        int count = Call.number("virDomainGetMessages", handle, array, 0);
        List<String> messages = new ArrayList<>(count);
        Pointer strings = array.getValue();
        if (strings != null) {
            for (long address : strings.getLongArray(0, count)) {
                messages.add(Call.takeString(address));
            }
            Native.free(Pointer.nativeValue(strings));
        }
        return messages;
    }

    @Override
    public String xml(Set<XmlFlag> flags) {
        return Call.ownedString("virDomainGetXMLDesc", handle, Flag.bits(flags));
    }

    @Override
    public void start(Set<StartFlag> flags) {
        // The first libvirt driver to know a flag is newer than the function without flags, which every driver has.
        if (flags.isEmpty()) {
            Call.number("virDomainCreate", handle);
        } else {
            Call.number("virDomainCreateWithFlags", handle, Flag.bits(flags));
        }
    }

    @Override
    public void start(Set<StartFlag> flags, int[] descriptors) {
        Call.number("virDomainCreateWithFiles", handle, descriptors.length, descriptors, Flag.bits(flags));
    }

    @Override
    public void suspend() {
        Call.number("virDomainSuspend", handle);
    }

    @Override
    public void resume() {
        Call.number("virDomainResume", handle);
    }

    @Override
    public void shutdown(Set<ShutdownFlag> flags) {
        if (flags.isEmpty()) {
            Call.number("virDomainShutdown", handle);
        } else {
            Call.number("virDomainShutdownFlags", handle, Flag.bits(flags));
        }
    }

    @Override
    public void destroy(Set<DestroyFlag> flags) {
        if (flags.isEmpty()) {
            Call.number("virDomainDestroy", handle);
        } else {
            Call.number("virDomainDestroyFlags", handle, Flag.bits(flags));
        }
    }

    @Override
    public void undefine(Set<UndefineFlag> flags) {
        Call.number("virDomainUndefineFlags", handle, Flag.bits(flags));
    }

    @Override
    public void undefine() {
        Call.number("virDomainUndefine", handle);
    }

    @Override
    public ByteChannel openConsole(@Nullable String device, Set<ConsoleFlag> flags) {
        Handle stream = new Handle(Call.address("virStreamNew", connection, 0), "virStreamFree", "stream", connection);
        try {
            Call.number("virDomainOpenConsole", handle, device, stream, Flag.bits(flags));
            return new StreamChannel(stream);
        } catch (VirtException e) {
            stream.close();
            throw e;
        }
    }

    @Override
    public void close() {
        handle.close();
    }

    @Override
    public String toString() {
        return handle.isOpen() ? name() : "closed domain";
    }
}
