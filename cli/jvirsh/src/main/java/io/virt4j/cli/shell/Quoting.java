package io.virt4j.cli.shell;

/** Words written so that others read them back as they are. */
public final class Quoting {
    /** What a shell would not take as it is. */
    private static final String SHELL_CHARACTERS = "\r\t\n !\"#$&'()*;<>?[\\]^`{|}~";

    private Quoting() {}

    /** In single quotes, unless a shell takes the word as it is. */
    static String forShell(String word) {
        boolean plain = !word.isEmpty() && word.chars().noneMatch(c -> SHELL_CHARACTERS.indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    public static String forXml(String word) {
        return word.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
