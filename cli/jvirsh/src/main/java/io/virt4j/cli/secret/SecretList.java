package io.virt4j.cli.secret;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.secret.Secret;
import io.virt4j.secret.SecretFilter;
import io.virt4j.secret.SecretUsageType;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the secrets of the host. */
@Command(name = "secret-list", description = "List the secrets that the host keeps, without their values.")
final class SecretList extends DialectCommand {
    /** What secrets are for, by libvirt's numbers. (virSecretUsageType) */
    private static final List<String> USAGES = List.of("none", "volume", "ceph", "iscsi", "tls", "vtpm");

    @Option(names = "--ephemeral", description = "list those that are kept in memory alone")
    boolean ephemeral;

    @Option(names = "--no-ephemeral", description = "list those that are kept on disk")
    boolean noEphemeral;

    @Option(names = "--private", description = "list those whose value the host tells nobody")
    boolean onlyPrivate;

    @Option(names = "--no-private", description = "list those whose value can be read")
    boolean noPrivate;

    @Override
    public void run(Session session) throws CommandFailed {
        EnumSet<SecretFilter> filters = EnumSet.noneOf(SecretFilter.class);
        add(filters, ephemeral, SecretFilter.EPHEMERAL);
        add(filters, noEphemeral, SecretFilter.NO_EPHEMERAL);
        add(filters, onlyPrivate, SecretFilter.PRIVATE);
        add(filters, noPrivate, SecretFilter.NO_PRIVATE);
        Table table = new Table("UUID", "Usage");
        secrets(session.connection(), filters).stream()
                .sorted(Comparator.comparing(secret -> secret.uuid().toString()))
                .forEach(secret -> table.row(secret.uuid().toString(), usage(secret)));
        table.print(session.out());
    }

    /** From hosts that know no filters, too. */
    private static List<Secret> secrets(Connection host, EnumSet<SecretFilter> filters) throws CommandFailed {
        try {
            return host.secrets(filters);
        } catch (VirtException e) {
            if (!e.isNotSupported()) {
                throw new CommandFailed("Failed to list node secrets", e.getMessage());
            }
        }
        if (!filters.isEmpty()) {
            throw new CommandFailed("Filtering is not supported by this libvirt");
        }
        try {
            host.numberOfSecrets();
        } catch (VirtException e) {
            throw new CommandFailed("Failed to count secrets", e.getMessage());
        }
        return host.secretUuids().stream().map(host::secretByUuid).toList();
    }

    private static String usage(Secret secret) {
        SecretUsageType type = secret.usageType();
        if (type.equals(SecretUsageType.NONE)) {
            return "Unused";
        }
        String name = type.number() > 0 && type.number() < USAGES.size() ? USAGES.get(type.number()) : "unknown";
        return name + " " + secret.usageId();
    }

    @Override
    public String failure() {
        return "Failed to list secrets";
    }
}
