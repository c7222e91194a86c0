package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where on the network a disk is stored: the options that tell it. */
final class NetworkSource {
    @Option(
            names = "--source-protocol",
            paramLabel = "PROTOCOL",
            description = "how to reach a source on the network, such as nbd, rbd or iscsi")
    @Nullable
    String protocol;

    @Option(names = "--source-host-name", paramLabel = "HOST[:PORT]", description = "the server that has the source")
    @Nullable
    String host;

    @Option(
            names = "--source-host-transport",
            paramLabel = "TRANSPORT",
            description = "the way to the server: tcp, rdma or unix")
    @Nullable
    String transport;

    @Option(
            names = "--source-host-socket",
            paramLabel = "PATH",
            description = "the path of the server's socket, for unix")
    @Nullable
    String socket;

    boolean isGiven() {
        return protocol != null;
    }

    void check() throws CommandFailed {
        require(host, "source-host-name", protocol, "source-protocol");
        require(transport, "source-host-transport", protocol, "source-protocol");
        require(socket, "source-host-socket", protocol, "source-protocol");
        require(socket, "source-host-socket", transport, "source-host-transport");
        DialectCommand.exclusive(host != null, "source-host-name", socket != null, "source-host-socket");
    }

    void refuseEmpty() throws CommandFailed {
        DialectCommand.refuseEmpty(protocol, "source-protocol");
        DialectCommand.refuseEmpty(host, "source-host-name");
        DialectCommand.refuseEmpty(transport, "source-host-transport");
        DialectCommand.refuseEmpty(socket, "source-host-socket");
    }

    private static void require(@Nullable String given, String name, @Nullable String other, String otherName)
            throws CommandFailed {
        if (given != null && other == null) {
            throw new CommandFailed("Option --" + otherName + " is required by option --" + name);
        }
    }

    /** Writes the source of this name. */
    void write(String source, XmlLines xml) {
        if (host == null && transport == null && socket == null) {
            xml.empty("source", "protocol", protocol, "name", source);
            return;
        }
        String name = host;
        String port = null;
        if (host != null && host.indexOf(':') >= 0) {
            name = host.substring(0, host.indexOf(':'));
            port = host.substring(host.indexOf(':') + 1);
        }
        xml.open("source", "protocol", protocol, "name", source);
        xml.empty("host", "transport", transport, "socket", socket, "name", name, "port", port);
        xml.close("source");
    }
}
