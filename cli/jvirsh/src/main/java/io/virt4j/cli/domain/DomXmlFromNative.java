package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the domain's XML for a configuration of a hypervisor's own. */
@Command(
        name = "domxml-from-native",
        description = "Translate a hypervisor's own configuration into domain XML, and print it.")
final class DomXmlFromNative extends DialectCommand {
    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "the kind of the configuration, such as lxc-tools, xen-xl or vmware-vmx")
    String format;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the file with the configuration")
    String config;

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(format, "format");
        refuseEmpty(config, "config");
        String text = new String(InputFile.readXml(config).bytes(), StandardCharsets.UTF_8);
        session.out().print(session.connection().domainXmlFromNative(format, text));
    }
}
