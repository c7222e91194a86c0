package io.virt4j.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns, drawn as virsh draws them. */
public final class Table {
    private final List<String[]> rows = new ArrayList<>();

    public Table(String... header) {
        rows.add(header);
    }

    public void row(String... cells) {
        String[] row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = PrintableText.of(cells[i]);
        }
        rows.add(row);
    }

    /** Prints the table; a quiet run leaves the header and its line out. */
    public void print(Output out) {
        List<String[]> shown = out.isQuiet() ? rows.subList(1, rows.size()) : rows;
        if (shown.isEmpty()) {
            return;
        }
        int[] widths = widths(shown);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            append(text, shown.get(i), widths);
            if (i == 0 && !out.isQuiet()) {
                int dashes = 0;
                for (int width : widths) {
                    dashes += width + 3;
                }
                text.append("-".repeat(dashes)).append('\n');
            }
        }
        out.print(text.toString());
    }

    private static int[] widths(List<String[]> rows) {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
            }
        }
        return widths;
    }

    private static void append(StringBuilder text, String[] row, int[] widths) {
        for (int i = 0; i < row.length; i++) {
            text.append(' ').append(row[i]);
            if (i < row.length - 1) {
                text.append(" ".repeat(widths[i] - DisplayWidth.of(row[i]) + 2));
            }
        }
        text.append('\n');
    }
}
