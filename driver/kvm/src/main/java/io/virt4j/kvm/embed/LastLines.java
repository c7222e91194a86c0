package io.virt4j.kvm.embed;

import java.util.List;
import java.util.regex.Pattern;

/** The end of what a guest has said, in lines that are fit to be shown: it may say anything. */
final class LastLines {
    private static final int MOST = 8;

    /** What moves the cursor and sets colours. (ECMA-48, 5.4) */
    private static final Pattern CONTROL_SEQUENCE = Pattern.compile("\\x1b\\[[0-?]*[ -/]*[@-~]");

    private static final Pattern LINE_END = Pattern.compile("[\r\n]+");
    private static final Pattern NOT_PRINTABLE = Pattern.compile("[^ -~]");

    private LastLines() {}

    /** The last of a text of one byte a character, without those that say nothing. */
    static List<String> of(String text) {
        List<String> lines = LINE_END.splitAsStream(
                        CONTROL_SEQUENCE.matcher(text).replaceAll(""))
                .map(line -> NOT_PRINTABLE.matcher(line).replaceAll("?").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.subList(Math.max(0, lines.size() - MOST), lines.size());
    }
}
