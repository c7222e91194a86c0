package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where on the network a disk is stored: the options that tell it. */
final class NetworkSource {
    @Option(
            names = "--source-protocol",
            paramLabel = "PROTOCOL",
            description = "how a source on the network is reached")
    @Nullable
    String protocol;

    @Option(names = "--source-host-name", paramLabel = "HOST[:PORT]", description = "who has it")
    @Nullable
    String host;

    @Option(names = "--source-host-transport", paramLabel = "TRANSPORT", description = "tcp, rdma or unix")
    @Nullable
    String transport;

    @Option(names = "--source-host-socket", paramLabel = "PATH", description = "the socket of who has it")
    @Nullable
    String socket;

    boolean isGiven() {
        return protocol != null;
    }

    void check() throws CommandFailed {
        if (host != null && socket != null) {
            throw new CommandFailed("Options --source-host-name and --source-host-socket are mutually exclusive");
        }
        require(host, "source-host-name", protocol, "source-protocol");
        require(transport, "source-host-transport", protocol, "source-protocol");
        require(socket, "source-host-socket", protocol, "source-protocol");
        require(socket, "source-host-socket", transport, "source-host-transport");
    }

    private static void require(@Nullable String given, String name, @Nullable String other, String otherName)
            throws CommandFailed {
        if (given != null && other == null) {
            throw new CommandFailed("Option --" + otherName + " is required by option --" + name);
        }
    }

    /** Writes the source of this name. */
    void write(String name, XmlLines xml) {
        if (host == null && transport == null && socket == null) {
            xml.empty("source", "protocol", protocol, "name", name);
            return;
        }
        int colon = host == null ? -1 : host.indexOf(':');
        xml.open("source", "protocol", protocol, "name", name);
        xml.empty(
                "host",
                "transport",
                transport,
                "socket",
                socket,
                "name",
                colon < 0 ? host : host.substring(0, colon),
                "port",
                colon < 0 ? null : host.substring(colon + 1));
        xml.close("source");
    }
}
