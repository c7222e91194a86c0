package io.virt4j.cli.host;

import io.virt4j.Connection;
import io.virt4j.Version;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the versions of library, API and hypervisor. */
@Command(name = "version", description = "Print the versions of libvirt's library, of the API and of the hypervisor.")
final class VersionCommand extends DialectCommand {
    @Option(names = "--daemon", description = "print the version of the host's daemon too")
    boolean daemon;

    @Override
    public void run(Session session) throws CommandFailed {
        Connection host = session.connection();
        Output out = session.out();
        String type = host.type();
        Version library = host.libraryVersion();
        // There is no library that we are compiled against: the binding finds its functions at run time.
        out.line("Compiled against library: libvirt " + library);
        out.line("Using library: libvirt " + library);
        out.line("Using API: " + type + " " + library);
        Version hypervisor = hypervisorVersion(host);
        if (hypervisor.compareTo(Version.of(0)) == 0) {
            out.line("Cannot extract running " + type + " hypervisor version");
        } else {
            out.line("Running hypervisor: " + type + " " + hypervisor);
        }
        if (daemon) {
            out.line("Running against daemon: " + daemonVersion(host));
        }
    }

    private static Version hypervisorVersion(Connection host) throws CommandFailed {
        try {
            return host.version();
        } catch (VirtException e) {
            if (e.isNotSupported()) {
                return Version.of(0);
            }
            throw new CommandFailed("failed to get the hypervisor version", e.getMessage());
        }
    }

    private static Version daemonVersion(Connection host) throws CommandFailed {
        try {
            return host.daemonVersion();
        } catch (VirtException e) {
            throw new CommandFailed("failed to get the daemon version", e.getMessage());
        }
    }

    @Override
    public String failure() {
        return "failed to get hypervisor type";
    }
}
