package io.virt4j.cli.host;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.host.Hypervisor;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print how many vCPUs a domain can have. */
@Command(name = "maxvcpus", description = "Print how many vCPUs a domain on this host may have.")
final class MaxVcpus extends DialectCommand {
    @Option(names = "--type", paramLabel = "TYPE", description = "the kind of domain, such as kvm or qemu")
    @Nullable
    String type;

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(type, "type");
        Connection host = session.connection();
        OptionalInt told = ofCapabilities(host);
        session.out().line(Integer.toString(told.isPresent() ? told.getAsInt() : host.maxVcpus(type)));
    }

    /** As the host's usual emulator has it, which is more exact than what its driver has; empty if the host cannot tell. */
    private OptionalInt ofCapabilities(Connection host) throws CommandFailed {
        String capabilities;
        try {
            capabilities = host.domainCapabilities(new Hypervisor(null, null, null, type));
        } catch (VirtException e) {
            return OptionalInt.empty(); // Whatever is wrong, the driver's own answer says it.
        }
        try {
            return XmlNode.parse(capabilities).elements("vcpu").stream()
                    .map(vcpu -> vcpu.attribute("max"))
                    .filter(max -> max != null && max.matches("[0-9]{1,9}"))
                    .mapToInt(Integer::parseInt)
                    .findFirst();
        } catch (XmlException e) {
            throw new CommandFailed("the host's capabilities cannot be read: " + e.getMessage());
        }
    }
}
