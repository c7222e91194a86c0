package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways to ask a guest to power off or to start again, as the option {@code --mode} names them. */
final class PowerModes {
    private PowerModes() {}

    /**
     * Reads names with commas between them.
     *
     * @param flags the type of the flags, which have the same names for both requests
     * @param expected the names, for the error of another
     */
    static <F extends Enum<F>> Set<F> parse(@Nullable String modes, Class<F> flags, String expected)
            throws CommandFailed {
        EnumSet<F> parsed = EnumSet.noneOf(flags);
        if (modes == null) {
            return parsed;
        }
        for (String mode : modes.split(",", -1)) {
            String flag = flag(mode);
            if (flag == null) {
                throw new CommandFailed("Unknown mode " + mode + " value, expecting " + expected);
            }
            parsed.add(Enum.valueOf(flags, flag));
        }
        return parsed;
    }

    private static @Nullable String flag(String mode) {
        return switch (mode) {
            case "acpi" -> "ACPI_POWER_BTN";
            case "agent" -> "GUEST_AGENT";
            case "initctl" -> "INITCTL";
            case "signal" -> "SIGNAL";
            case "paravirt" -> "PARAVIRT";
            default -> null;
        };
    }
}
