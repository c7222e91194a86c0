package io.virt4j.libvirt.domain.guest;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainAgentSetResponseTimeout;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainAuthorizedSSHKeysGet;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainAuthorizedSSHKeysSet;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainFSFreeze;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainFSThaw;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainFSTrim;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetFSInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetGuestInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetHostname;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetTime;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetTime;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetUserPassword;

import com.sun.jna.Pointer;
import io.virt4j.Flag;
import io.virt4j.domain.guest.AgentTimeout;
import io.virt4j.domain.guest.DomainAgent;
import io.virt4j.domain.guest.GuestInfo;
import io.virt4j.domain.guest.GuestInfoType;
import io.virt4j.domain.guest.HostnameFlag;
import io.virt4j.domain.guest.MountedFilesystem;
import io.virt4j.domain.guest.PasswordFlag;
import io.virt4j.domain.guest.SetTimeFlag;
import io.virt4j.domain.guest.SshKeysFlag;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agent in a guest that libvirt manages. */
public interface LibvirtDomainAgent extends DomainAgent, NativeObject {
    @Override
    default void fsTrim(@Nullable String mountPoint, long minimumBytes) {
        virDomainFSTrim(handle(), mountPoint, minimumBytes, 0);
    }

    @Override
    default int fsFreeze(List<String> mountPoints) {
        return virDomainFSFreeze(handle(), array(mountPoints), mountPoints.size(), 0);
    }

    @Override
    default int fsThaw(List<String> mountPoints) {
        return virDomainFSThaw(handle(), array(mountPoints), mountPoints.size(), 0);
    }

    @Override
    default List<MountedFilesystem> fsInfo() {
        long[] array = new long[1];
        int count = virDomainGetFSInfo(handle(), array, 0);
        return NativeArrays.structs(array[0], count, LibvirtDomainAgent::filesystem, "virDomainFSInfoFree");
    }

    /** Reads a struct _virDomainFSInfo. */
    private static MountedFilesystem filesystem(Pointer info) {
        int disks = (int) info.getLong(24);
        return new MountedFilesystem(
                text(info.getPointer(0)),
                text(info.getPointer(8)),
                text(info.getPointer(16)),
                disks == 0 ? List.of() : List.of(info.getPointer(32).getStringArray(0, disks, "UTF-8")));
    }

    @Override
    default GuestInfo guestInfo(Set<GuestInfoType> types) {
        long[] array = new long[1];
        int[] count = new int[1];
        virDomainGetGuestInfo(handle(), Flag.bits(types), array, count, 0);
        return new GuestInfo(ParameterArray.taken(array[0], count[0]));
    }

    @Override
    default Instant time() {
        long[] seconds = new long[1];
        int[] nanos = new int[1];
        virDomainGetTime(handle(), seconds, nanos, 0);
        return Instant.ofEpochSecond(seconds[0], Integer.toUnsignedLong(nanos[0]));
    }

    @Override
    default void setTime(Instant time, Set<SetTimeFlag> flags) {
        virDomainSetTime(handle(), time.getEpochSecond(), time.getNano(), Flag.bits(flags));
    }

    @Override
    default void setUserPassword(String user, String password, Set<PasswordFlag> flags) {
        virDomainSetUserPassword(handle(), user, password, Flag.bits(flags));
    }

    @Override
    default List<String> authorizedSshKeys(String user) {
        long[] array = new long[1];
        int count = virDomainAuthorizedSSHKeysGet(handle(), user, array, 0);
        return NativeArrays.strings(array[0], count);
    }

    @Override
    default void setAuthorizedSshKeys(String user, List<String> keys, Set<SshKeysFlag> flags) {
        virDomainAuthorizedSSHKeysSet(handle(), user, array(keys), keys.size(), Flag.bits(flags));
    }

    @Override
    default String hostname(Set<HostnameFlag> flags) {
        return virDomainGetHostname(handle(), Flag.bits(flags));
    }

    @Override
    default void setAgentResponseTimeout(AgentTimeout timeout) {
        virDomainAgentSetResponseTimeout(handle(), timeout.number(), 0);
    }

    /** Null for none, as libvirt takes it. */
    private static String @Nullable [] array(List<String> texts) {
        return texts.isEmpty() ? null : texts.toArray(String[]::new);
    }

    private static String text(@Nullable Pointer text) {
        return text == null ? "" : text.getString(0, "UTF-8");
    }
}
