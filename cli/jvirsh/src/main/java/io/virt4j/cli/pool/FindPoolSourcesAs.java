package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.shell.Quoting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print as XML what storage pools could be made of, on another machine if need be. */
@Command(
        name = "find-storage-pool-sources-as",
        description = "Print as XML what there is that storage pools of a type could be made of, on a given server.",
        footer = "jvirsh find-storage-pool-sources-as netfs files.example")
final class FindPoolSourcesAs extends DialectCommand {
    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "the type, such as logical, netfs or iscsi")
    String type;

    @Option(names = "--host", paramLabel = "HOST", description = "the server to ask")
    @Nullable
    String host;

    @Option(names = "--port", paramLabel = "PORT", description = "the server's port")
    @Nullable
    String port;

    @Option(names = "--initiator", paramLabel = "IQN", description = "the name of the iSCSI initiator to ask as")
    @Nullable
    String initiator;

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(type, "type");
        refuseEmpty(host, "host");
        refuseEmpty(initiator, "initiator");
        String source = host == null ? null : source(host);
        session.out().print(session.connection().findStoragePoolSources(type, source));
    }

    /** As in virsh, port and initiator are nothing without a host. */
    private String source(String asked) throws CommandFailed {
        try {
            refuseEmpty(port, "port");
        } catch (CommandFailed e) {
            throw e.and(List.of("missing argument"));
        }
        StringBuilder xml = new StringBuilder("<source>\n  <host name='" + Quoting.forXml(asked) + "'");
        if (port != null) {
            xml.append(" port='").append(Quoting.forXml(port)).append("'");
        }
        xml.append("/>\n");
        if (initiator != null) {
            xml.append("  <initiator>\n    <iqn name='")
                    .append(Quoting.forXml(initiator))
                    .append("'/>\n  </initiator>\n");
        }
        return xml.append("</source>\n").toString();
    }

    @Override
    public String failure() {
        return "Failed to find any " + type + " pool sources";
    }
}
