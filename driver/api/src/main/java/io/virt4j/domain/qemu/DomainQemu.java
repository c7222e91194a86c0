package io.virt4j.domain.qemu;

import io.virt4j.VirtException;
import io.virt4j.domain.guest.AgentTimeout;
import java.util.Set;

/**
 * QEMU's own commands on a domain. libvirt does not look at them: what they change behind its back is the caller's risk, and
 * it marks the domain as tainted.
 */
public interface DomainQemu {
    /**
     * Has QEMU's monitor run a command.
     *
     * @param command as JSON, or in the monitor's own words with {@link MonitorCommandFlag#HMP}
     * @return the answer, in the same form (virDomainQemuMonitorCommand)
     */
    default String qemuMonitorCommand(String command, Set<MonitorCommandFlag> flags) {
        throw VirtException.notSupported("virDomainQemuMonitorCommand");
    }

    /**
     * Has QEMU's monitor run a command that takes or gives open files. (virDomainQemuMonitorCommandWithFiles)
     *
     * @param descriptors of this process
     */
    default MonitorReply qemuMonitorCommand(String command, int[] descriptors, Set<MonitorCommandFlag> flags) {
        throw VirtException.notSupported("virDomainQemuMonitorCommandWithFiles");
    }

    /** Has the agent in the guest run a command; both the command and the answer are JSON. (virDomainQemuAgentCommand) */
    default String qemuAgentCommand(String command, AgentTimeout timeout) {
        throw VirtException.notSupported("virDomainQemuAgentCommand");
    }
}
