package io.virt4j.integration.driver;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program on a host that enters a container's control groups, and prints them. */
final class ContainerVisitor {
    private ContainerVisitor() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Connection.open("lxc:///system")) {
            Domain container = connection.domainByName(args[0]);
            container.lxcEnterCGroup();
            System.out.print(Files.readString(Path.of("/proc/self/cgroup")));
        }
    }
}
