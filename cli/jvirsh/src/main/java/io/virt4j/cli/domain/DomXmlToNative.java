package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print a hypervisor's own configuration for a domain. */
@Command(
        name = "domxml-to-native",
        description = {
            "Translate a domain into a hypervisor's own configuration, and print it.",
            "For QEMU this is the command line with which libvirt would start it."
        },
        footer = "jvirsh domxml-to-native qemu-argv web")
final class DomXmlToNative extends DialectCommand {
    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "the kind of the configuration, such as qemu-argv, xen-xl or vmware-vmx")
    String format;

    @NamedOnly
    @Option(names = "--domain", paramLabel = "DOMAIN", description = "the domain to translate: its name, id or UUID")
    @Nullable
    String domain;

    @Option(names = "--xml", paramLabel = "FILE", description = "a file with domain XML to translate instead")
    @Nullable
    String xml;

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(format, "format");
        refuseEmpty(xml, "xml");
        exclusive(domain != null, "domain", xml != null, "xml");
        session.out().print(session.connection().domainXmlToNative(format, described(session)));
    }

    private XmlText described(Session session) throws CommandFailed {
        if (domain != null) {
            Described described = new Described();
            described.domain = domain;
            described.run(session);
            return XmlText.of(described.xml);
        }
        if (xml != null) {
            return InputFile.readXml(xml);
        }
        throw new CommandFailed("need either domain or domain XML");
    }

    /** The look at a domain of the host. */
    private static final class Described extends DomainCommand {
        private String xml = "";

        @Override
        protected void run(Domain found, Session session) {
            xml = found.xml();
        }
    }
}
