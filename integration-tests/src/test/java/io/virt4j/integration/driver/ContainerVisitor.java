package io.virt4j.integration.driver;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program on a host that goes into a container's control groups and under its label, and prints where it is. */
final class ContainerVisitor {
    private ContainerVisitor() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Connection.open("lxc:///system")) {
            Domain container = connection.domainByName(args[0]);
            container.lxcEnterSecurityLabel(connection.securityModel(), container.securityLabel());
            container.lxcEnterCGroup();
            System.out.print(Files.readString(Path.of("/proc/self/cgroup")));
        }
    }
}
