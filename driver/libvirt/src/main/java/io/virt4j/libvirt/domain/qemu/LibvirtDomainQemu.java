package io.virt4j.libvirt.domain.qemu;

import static io.virt4j.libvirt.binding.QemuCalls.virDomainQemuAgentCommand;
import static io.virt4j.libvirt.binding.QemuCalls.virDomainQemuMonitorCommand;
import static io.virt4j.libvirt.binding.QemuCalls.virDomainQemuMonitorCommandWithFiles;

import io.virt4j.Flag;
import io.virt4j.domain.guest.AgentTimeout;
import io.virt4j.domain.qemu.DomainQemu;
import io.virt4j.domain.qemu.MonitorCommandFlag;
import io.virt4j.domain.qemu.MonitorReply;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.session.NativeObject;
import java.util.List;
import java.util.Set;

/** QEMU's own commands on a domain that libvirt manages. */
public interface LibvirtDomainQemu extends DomainQemu, NativeObject {
    @Override
    default String qemuMonitorCommand(String command, Set<MonitorCommandFlag> flags) {
        long[] answer = new long[1];
        virDomainQemuMonitorCommand(handle(), command, answer, Flag.bits(flags));
        return Call.takeString(answer[0]);
    }

    @Override
    default MonitorReply qemuMonitorCommand(String command, int[] descriptors, Set<MonitorCommandFlag> flags) {
        int[] count = new int[1];
        long[] opened = new long[1];
        long[] answer = new long[1];
        virDomainQemuMonitorCommandWithFiles(
                handle(), command, descriptors.length, descriptors, count, opened, answer, Flag.bits(flags));
        List<Integer> files = NativeArrays.numbers(opened[0], count[0]);
        return new MonitorReply(Call.takeString(answer[0]), files);
    }

    @Override
    default String qemuAgentCommand(String command, AgentTimeout timeout) {
        return virDomainQemuAgentCommand(handle(), command, timeout.number(), 0);
    }
}
