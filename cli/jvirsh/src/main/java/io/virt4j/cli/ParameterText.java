package io.virt4j.cli;

import io.virt4j.parameter.Parameters;
import java.util.Locale;

/** The values of named parameters as virsh writes them. */
public final class ParameterText {
    private ParameterText() {}

    /** Numbers in decimal, those with a fraction to six places; truths as {@code yes} and {@code no}. */
    public static String of(Parameters.Value value) {
        return switch (value.type()) {
            case ULLONG -> Long.toUnsignedString((Long) value.value());
            case DOUBLE -> String.format(Locale.ROOT, "%f", (Double) value.value());
            case BOOLEAN -> (Boolean) value.value() ? "yes" : "no";
            default -> value.value().toString();
        };
    }
}
