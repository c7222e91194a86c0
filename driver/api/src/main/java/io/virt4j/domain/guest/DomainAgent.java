package io.virt4j.domain.guest;

import io.virt4j.VirtException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the agent in a guest does for its host. Nothing that it tells is certain. */
public interface DomainAgent {
    /**
     * Tells storage what parts of a file system are empty. (virDomainFSTrim)
     *
     * @param mountPoint null for all file systems
     * @param minimumBytes leaves out shorter empty parts
     */
    default void fsTrim(@Nullable String mountPoint, long minimumBytes) {
        throw VirtException.notSupported("virDomainFSTrim");
    }

    /** Tells storage what parts of file systems are empty. (virDomainFSTrim) */
    default void fsTrim() {
        fsTrim(null, 0);
    }

    /**
     * Stops writing to file systems, which are whole then. (virDomainFSFreeze)
     *
     * @param mountPoints none for all file systems
     * @return how many are frozen
     */
    default int fsFreeze(List<String> mountPoints) {
        throw VirtException.notSupported("virDomainFSFreeze");
    }

    /** Stops writing to all file systems, which are whole then. (virDomainFSFreeze) */
    default int fsFreeze() {
        return fsFreeze(List.of());
    }

    /**
     * Lets writing to file systems go on. (virDomainFSThaw)
     *
     * @param mountPoints none for all file systems
     * @return how many were frozen
     */
    default int fsThaw(List<String> mountPoints) {
        throw VirtException.notSupported("virDomainFSThaw");
    }

    /** Lets writing to all file systems go on. (virDomainFSThaw) */
    default int fsThaw() {
        return fsThaw(List.of());
    }

    /** Mounted file systems. (virDomainGetFSInfo) */
    default List<MountedFilesystem> fsInfo() {
        throw VirtException.notSupported("virDomainGetFSInfo");
    }

    /** What the agent knows of the guest. It fails if the agent cannot tell something that is asked for. (virDomainGetGuestInfo) */
    default GuestInfo guestInfo(Set<GuestInfoType> types) {
        throw VirtException.notSupported("virDomainGetGuestInfo");
    }

    /** The guest's clock. (virDomainGetTime) */
    default Instant time() {
        throw VirtException.notSupported("virDomainGetTime");
    }

    /** Sets the guest's clock. (virDomainSetTime) */
    default void setTime(Instant time, Set<SetTimeFlag> flags) {
        throw VirtException.notSupported("virDomainSetTime");
    }

    /** Sets the guest's clock. (virDomainSetTime) */
    default void setTime(Instant time) {
        setTime(time, Set.of());
    }

    /** Changes a user's password. (virDomainSetUserPassword) */
    default void setUserPassword(String user, String password, Set<PasswordFlag> flags) {
        throw VirtException.notSupported("virDomainSetUserPassword");
    }

    /** The keys by which a user may log in over SSH, a line each. (virDomainAuthorizedSSHKeysGet) */
    default List<String> authorizedSshKeys(String user) {
        throw VirtException.notSupported("virDomainAuthorizedSSHKeysGet");
    }

    /** Changes the keys by which a user may log in over SSH. (virDomainAuthorizedSSHKeysSet) */
    default void setAuthorizedSshKeys(String user, List<String> keys, Set<SshKeysFlag> flags) {
        throw VirtException.notSupported("virDomainAuthorizedSSHKeysSet");
    }

    /** The guest's name. (virDomainGetHostname) */
    default String hostname(Set<HostnameFlag> flags) {
        throw VirtException.notSupported("virDomainGetHostname");
    }

    /** Says how long the host waits for an answer of the agent, until the domain stops. (virDomainAgentSetResponseTimeout) */
    default void setAgentResponseTimeout(AgentTimeout timeout) {
        throw VirtException.notSupported("virDomainAgentSetResponseTimeout");
    }

    /** Says how long the host waits for an answer of the agent, in whole seconds. (virDomainAgentSetResponseTimeout) */
    default void setAgentResponseTimeout(Duration timeout) {
        setAgentResponseTimeout(AgentTimeout.of(timeout));
    }
}
