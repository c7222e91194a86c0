package io.virt4j.cli;

import io.virt4j.parameter.ParameterType;
import io.virt4j.parameter.Parameters;

/** Parameters as commands print them: a name, a colon and the value on each line. */
public final class ParameterLines {
    private static final int NAME_WIDTH = 15;

    private ParameterLines() {}

    /** Prints all of them. */
    public static void print(Parameters parameters, Output out) {
        for (Parameters.Value value : parameters) {
            print(value.name(), text(value), out);
        }
    }

    /** Prints one line. */
    public static void print(String name, String value, Output out) {
        out.line(name + " ".repeat(Math.max(0, NAME_WIDTH - name.length())) + ": " + value);
    }

    /** A value as virsh writes it. */
    public static String text(Parameters.Value value) {
        if (value.type() == ParameterType.ULLONG) {
            return Long.toUnsignedString((Long) value.value());
        }
        if (value.value() instanceof Double number) {
            return String.format(java.util.Locale.ROOT, "%f", number);
        }
        if (value.value() instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return value.value().toString();
    }
}
