package io.virt4j.cli.domain;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.LifecycleAction;
import io.virt4j.domain.LifecycleType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Say what becomes of a domain when its guest ends. */
@Command(
        name = "set-lifecycle-action",
        description = "Set what becomes of a domain when its guest powers off, reboots or crashes.",
        footer = "jvirsh set-lifecycle-action web crash restart --config")
final class SetLifecycleAction extends DomainCommand {
    @Option(names = "--type", required = true, paramLabel = "TYPE", description = "when: poweroff, reboot or crash")
    String type;

    @Option(
            names = "--action",
            required = true,
            paramLabel = "ACTION",
            description = "what then: destroy, restart, rename-restart, preserve, coredump-destroy or coredump-restart")
    String action;

    @Mixin
    final AffectOptions affect = new AffectOptions();

    private LifecycleType end = LifecycleType.POWEROFF;
    private LifecycleAction becomes = LifecycleAction.DESTROY;

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
        refuseEmpty(type, "type");
        refuseEmpty(action, "action");
        end = type(type);
        becomes = action(action);
    }

    private static LifecycleType type(String name) throws CommandFailed {
        return switch (name) {
            case "poweroff" -> LifecycleType.POWEROFF;
            case "reboot" -> LifecycleType.REBOOT;
            case "crash" -> LifecycleType.CRASH;
            default -> throw new CommandFailed("Invalid lifecycle type '" + name + "'.");
        };
    }

    private static LifecycleAction action(String name) throws CommandFailed {
        return switch (name) {
            case "destroy" -> LifecycleAction.DESTROY;
            case "restart" -> LifecycleAction.RESTART;
            case "rename-restart" -> LifecycleAction.RESTART_RENAME;
            case "preserve" -> LifecycleAction.PRESERVE;
            case "coredump-destroy" -> LifecycleAction.COREDUMP_DESTROY;
            case "coredump-restart" -> LifecycleAction.COREDUMP_RESTART;
            default -> throw new CommandFailed("Invalid lifecycle action '" + name + "'.");
        };
    }

    @Override
    protected void run(Domain found, Session session) {
        found.setLifecycleAction(end, becomes, affect.impact());
    }

    @Override
    public String failure() {
        return "Unable to change lifecycle action.";
    }
}
