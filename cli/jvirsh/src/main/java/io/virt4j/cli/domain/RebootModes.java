package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.RebootFlag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways to ask a guest to start again, as the option {@code --mode} names them. */
final class RebootModes {
    private RebootModes() {}

    static Set<RebootFlag> parse(@Nullable String modes) throws CommandFailed {
        EnumSet<RebootFlag> flags = EnumSet.noneOf(RebootFlag.class);
        if (modes == null) {
            return flags;
        }
        for (String mode : modes.split(",", -1)) {
            flags.add(
                    switch (mode) {
                        case "acpi" -> RebootFlag.ACPI_POWER_BTN;
                        case "agent" -> RebootFlag.GUEST_AGENT;
                        case "initctl" -> RebootFlag.INITCTL;
                        case "signal" -> RebootFlag.SIGNAL;
                        case "paravirt" -> RebootFlag.PARAVIRT;
                        default ->
                            throw new CommandFailed("Unknown mode " + mode
                                    + " value, expecting 'acpi', 'agent', 'initctl', 'signal' or 'paravirt'");
                    });
        }
        return flags;
    }
}
