package io.virt4j.cli;

/** Labels and values, a line each, with the values under one another. */
public final class Fields {
    private final Output out;
    private final int labelWidth;

    public Fields(Output out, int labelWidth) {
        this.out = out;
        this.labelWidth = labelWidth;
    }

    public void print(String label, String value) {
        out.line(label + " ".repeat(Math.max(0, labelWidth - label.length()) + 1) + value);
    }
}
