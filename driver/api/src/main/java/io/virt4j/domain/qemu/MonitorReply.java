package io.virt4j.domain.qemu;

import java.util.List;

/**
 * The answer of QEMU's monitor to a command with open files.
 *
 * @param descriptors files of this process that QEMU opened, which are the caller's to close
 *     (virDomainQemuMonitorCommandWithFiles)
 */
public record MonitorReply(String text, List<Integer> descriptors) {
    public MonitorReply {
        descriptors = List.copyOf(descriptors);
    }
}
