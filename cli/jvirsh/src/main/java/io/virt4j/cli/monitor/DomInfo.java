package io.virt4j.cli.monitor;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Fields;
import io.virt4j.cli.Output;
import io.virt4j.cli.Seconds;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainInfo;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.host.Host;
import io.virt4j.host.SecurityModel;
import picocli.CommandLine.Command;

/** Print what a domain is and uses. */
@Command(
        name = "dominfo",
        description = "Print a domain's state, vCPUs, memory, CPU time, autostart and security label.")
final class DomInfo extends DomainCommand {
    private static final int LABEL_WIDTH = 15;
    private static final long NO_LIMIT_KIB = 0xffff_ffffL; // what libvirt gives for a domain without a limit

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        fields.print("Id:", found.id().isPresent() ? Integer.toString(found.id().getAsInt()) : "-");
        fields.print("Name:", found.name());
        fields.print("UUID:", found.uuid().toString());
        fields.print("OS Type:", found.osType());
        use(found.info(), fields);
        life(found, fields, session.out());
        security(session.connection(), found, fields);
        messages(found, fields);
    }

    private static void use(DomainInfo info, Fields fields) {
        fields.print("State:", StateNames.of(info.state()));
        fields.print("CPU(s):", Integer.toString(info.vcpus()));
        if (!info.cpuTime().isZero()) {
            fields.print("CPU time:", Seconds.tenths(info.cpuTime()) + "s");
        }
        long maxMemory = info.maxMemory().kibibytes();
        fields.print("Max memory:", maxMemory == NO_LIMIT_KIB ? "no limit" : maxMemory + " KiB");
        fields.print("Used memory:", info.memory().kibibytes() + " KiB");
    }

    private static void life(Domain found, Fields fields, Output out) {
        String persistent;
        String flag;
        try {
            boolean isPersistent = found.isPersistent();
            persistent = isPersistent ? "yes" : "no";
            flag = isPersistent ? "1" : "0";
        } catch (VirtException e) {
            persistent = "unknown";
            flag = "-1";
        }
        out.debug("Domain persistent flag value: ", flag);
        fields.print("Persistent:", persistent);
        try {
            fields.print("Autostart:", found.isAutostart() ? "enable" : "disable");
        } catch (VirtException e) {
            // A host that has no autostart has nothing to say of it.
        }
        String managedSave;
        try {
            managedSave = found.hasManagedSave() ? "yes" : "no";
        } catch (VirtException e) {
            managedSave = "unknown";
        }
        fields.print("Managed save:", managedSave);
    }

    private static void security(Host host, Domain found, Fields fields) {
        SecurityModel model;
        try {
            model = host.securityModel();
        } catch (VirtException e) {
            if (e.isNotSupported()) {
                return;
            }
            throw e;
        }
        if (model.model().isEmpty()) {
            return;
        }
        fields.print("Security model:", model.model());
        fields.print("Security DOI:", model.doi());
        SecurityLabel label = found.securityLabel();
        if (!label.label().isEmpty()) {
            fields.print("Security label:", label.label() + (label.enforcing() ? " (enforcing)" : " (permissive)"));
        }
    }

    private static void messages(Domain found, Fields fields) {
        String name = "Messages:";
        try {
            for (String message : found.messages()) {
                fields.print(name, message);
                name = "";
            }
        } catch (VirtException e) {
            // Older hosts keep no messages.
        }
    }
}
