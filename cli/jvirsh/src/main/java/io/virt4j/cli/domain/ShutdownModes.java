package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.ShutdownFlag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways to ask a guest to power off, as the option {@code --mode} names them. */
final class ShutdownModes {
    private ShutdownModes() {}

    static Set<ShutdownFlag> parse(@Nullable String modes) throws CommandFailed {
        EnumSet<ShutdownFlag> flags = EnumSet.noneOf(ShutdownFlag.class);
        if (modes == null) {
            return flags;
        }
        for (String mode : modes.split(",", -1)) {
            flags.add(
                    switch (mode) {
                        case "acpi" -> ShutdownFlag.ACPI_POWER_BTN;
                        case "agent" -> ShutdownFlag.GUEST_AGENT;
                        case "initctl" -> ShutdownFlag.INITCTL;
                        case "signal" -> ShutdownFlag.SIGNAL;
                        case "paravirt" -> ShutdownFlag.PARAVIRT;
                        default ->
                            throw new CommandFailed("Unknown mode " + mode
                                    + " value, expecting 'acpi', 'agent', 'initctl', 'signal', or 'paravirt'");
                    });
        }
        return flags;
    }
}
