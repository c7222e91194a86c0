package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;

/** How many CPUs a host has, on or off. */
final class HostCpuCount {
    private HostCpuCount() {}

    static int of(Session session) throws CommandFailed {
        return session.connection().cpuMap().present();
    }
}
