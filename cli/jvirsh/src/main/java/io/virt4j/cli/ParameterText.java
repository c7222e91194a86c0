package io.virt4j.cli;

import io.virt4j.parameter.Parameters;
import java.util.Locale;

/** The values of named parameters as virsh writes them. */
public final class ParameterText {
    private static final int NAME_WIDTH = 15;

    private ParameterText() {}

    /** Writes each in a line: its name, a colon and its value. */
    public static void print(Parameters parameters, Output out) {
        for (Parameters.Value value : parameters) {
            print(value.name(), of(value), out);
        }
    }

    /** Writes such a line. */
    public static void print(String name, String value, Output out) {
        out.line(name + " ".repeat(Math.max(0, NAME_WIDTH - name.length())) + ": " + value);
    }

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
