package io.virt4j.domain.lxc;

import io.virt4j.VirtException;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.host.SecurityModel;
import java.util.List;

/**
 * Containers' own functions, for a process on the host that is to enter one. What they change is the process or thread that
 * calls: a JVM cannot enter a container whole, so these are of use on a thread that is given up afterwards.
 */
public interface DomainLxc {
    /** Opens the namespaces of a running container. (virDomainLxcOpenNamespace) */
    default List<Integer> lxcOpenNamespace() {
        throw VirtException.notSupported("virDomainLxcOpenNamespace");
    }

    /**
     * Moves the calling thread into namespaces. The kernel refuses some of them to a process with several threads.
     * (virDomainLxcEnterNamespace)
     *
     * @param descriptors the namespaces, as {@link #lxcOpenNamespace} opened them
     * @return those that the thread was in before, which are the caller's to close
     */
    default List<Integer> lxcEnterNamespace(List<Integer> descriptors) {
        throw VirtException.notSupported("virDomainLxcEnterNamespace");
    }

    /** Moves this process into the container's control group. (virDomainLxcEnterCGroup) */
    default void lxcEnterCGroup() {
        throw VirtException.notSupported("virDomainLxcEnterCGroup");
    }

    /**
     * Gives this process the label that confines a container. (virDomainLxcEnterSecurityLabel)
     *
     * @return the label that it had before
     */
    default SecurityLabel lxcEnterSecurityLabel(SecurityModel model, SecurityLabel label) {
        throw VirtException.notSupported("virDomainLxcEnterSecurityLabel");
    }
}
