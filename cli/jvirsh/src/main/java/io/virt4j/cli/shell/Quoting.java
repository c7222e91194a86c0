package io.virt4j.cli.shell;

/** Words written so that others read them back as they are. */
final class Quoting {
    /** What a shell would not take as it is. */
    private static final String SHELL_CHARACTERS = "\r\t\n !\"#$&'()*;<>?[\\]^`{|}~";

    private Quoting() {}

    /** In single quotes, unless a shell takes the word as it is. */
    static String forShell(String word) {
        boolean plain = !word.isEmpty() && word.chars().noneMatch(c -> SHELL_CHARACTERS.indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    static String forXml(String word) {
        return word.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }

    /** A line for each part, none for an empty word; two commas in a row are one that does not split. */
    static String splitAtCommas(String word) {
        if (word.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != ',') {
                lines.append(c);
            } else if (i + 1 < word.length() && word.charAt(i + 1) == ',') {
                lines.append(',');
                i++;
            } else {
                lines.append('\n');
            }
        }
        return lines.append('\n').toString();
    }
}
