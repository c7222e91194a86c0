package io.virt4j.cli;

import io.virt4j.cli.dialect.Numbers;
import org.jspecify.annotations.Nullable;

/** The options before the first command, read as getopt_long reads virsh's: long names may be cut short. */
public final class GlobalOptions {
    /** Long name, short name, and {@code :} for a required value or {@code ?} for an optional one. */
    private static final String[][] OPTIONS = {
        {"connect", "c", ":"},
        {"debug", "d", ":"},
        {"escape", "e", ":"},
        {"help", "h", ""},
        {"keepalive-interval", "k", ":"},
        {"keepalive-count", "K", ":"},
        {"log", "l", ":"},
        {"quiet", "q", ""},
        {"readonly", "r", ""},
        {"timing", "t", ""},
        {"version", "v", "?"},
        {"", "V", ""},
    };

    /** Ours alone: never cut short, so that what virsh refuses stays refused. */
    private static final String STRICT = "--strict";

    private static final int DEFAULT_KEEPALIVE_SECONDS = 5;
    private static final int DEFAULT_KEEPALIVE_COUNT = 6;
    private static final int CTRL_RIGHT_BRACKET = 0x1d;
    private static final char LAST_ASCII = 0x7f;

    private final String[] arguments;
    private final Output out;
    private int position;

    private @Nullable String uri;
    private int escape = CTRL_RIGHT_BRACKET;
    private String escapeName = "^]";
    private int keepAliveSeconds = -1;
    private int keepAliveCount = -1;
    private boolean help;
    private boolean quiet;
    private boolean readOnly;
    private boolean timing;
    private boolean version;
    private boolean longVersion;
    private boolean strict;

    private GlobalOptions(String[] arguments, Output out) {
        this.arguments = arguments;
        this.out = out;
    }

    /**
     * Reads the options, and the environment for those of them that have to do with messages.
     *
     * @param out does at once what the user wants of messages
     */
    static GlobalOptions parse(String[] arguments, Output out) throws CommandFailed {
        GlobalOptions options = new GlobalOptions(arguments, out);
        options.readEnvironment();
        options.read();
        return options;
    }

    /** Does what the environment says of messages, in so far as nothing else was said. */
    void readEnvironment() throws CommandFailed {
        String level = Caller.current().environment("VIRSH_DEBUG");
        if (level != null && out.debugLevel() == MessageLog.ERROR) {
            try {
                out.setDebugLevel(inRange(Numbers.parse(level)));
            } catch (NumberFormatException e) {
                out.error("VIRSH_DEBUG not set with a valid numeric value");
            }
        }
        String log = Caller.current().environment("VIRSH_LOG_FILE");
        if (log != null && !log.isEmpty() && !out.hasLog()) {
            out.openLog(log);
        }
        strict |= "1".equals(Caller.current().environment("VIRT4J_STRICT"));
    }

    private static int inRange(int level) {
        if (level < MessageLog.DEBUG || level > MessageLog.ERROR) {
            throw new NumberFormatException();
        }
        return level;
    }

    private void read() throws CommandFailed {
        while (position < arguments.length) {
            String word = arguments[position];
            if (word.equals("--")) {
                position++;
                return;
            }
            if (word.length() < 2 || word.charAt(0) != '-') {
                return;
            }
            position++;
            if (word.equals(STRICT)) {
                strict = true;
            } else if (word.startsWith("--")) {
                readLong(word);
            } else {
                readShort(word);
            }
            if (help || version) {
                return;
            }
        }
    }

    private void readLong(String word) throws CommandFailed {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
        String[] option = findLong(name);
        if (option == null) {
            throw new CommandFailed("unsupported option '" + word + "'. See --help.");
        }
        String value = equals < 0 ? null : word.substring(equals + 1);
        if (value != null && option[2].isEmpty()) {
            throw new CommandFailed("unsupported option '-" + option[1] + "'. See --help.");
        }
        if (value == null && option[2].equals(":")) {
            value = nextArgument(option);
        }
        set(option[1].charAt(0), value, "--" + option[0]);
    }

    /** Several flags may share a dash; the value of the last may follow at once or be the next word. */
    private void readShort(String word) throws CommandFailed {
        for (int i = 1; i < word.length(); i++) {
            String[] option = findShort(word.charAt(i));
            if (option == null) {
                throw new CommandFailed("unsupported option '-" + word.charAt(i) + "'. See --help.");
            }
            if (!option[2].equals(":")) {
                set(word.charAt(i), null, "-" + word.charAt(i));
            } else {
                String value = i + 1 < word.length() ? word.substring(i + 1) : nextArgument(option);
                set(word.charAt(i), value, "-" + word.charAt(i));
                return;
            }
        }
    }

    private static String @Nullable [] findLong(String name) {
        String[] found = null;
        for (String[] option : OPTIONS) {
            if (option[0].equals(name)) {
                return option;
            }
            if (!name.isEmpty() && option[0].startsWith(name)) {
                if (found != null) {
                    return null;
                }
                found = option;
            }
        }
        return found;
    }

    private static String @Nullable [] findShort(char name) {
        for (String[] option : OPTIONS) {
            if (option[1].charAt(0) == name) {
                return option;
            }
        }
        return null;
    }

    private String nextArgument(String[] option) throws CommandFailed {
        if (position == arguments.length) {
            throw new CommandFailed("option '-" + option[1] + "'/'--" + option[0] + "' requires an argument");
        }
        return arguments[position++];
    }

    private void set(char option, @Nullable String value, String asGiven) throws CommandFailed {
        switch (option) {
            case 'c' -> uri = value;
            case 'd' -> setDebugLevel(asGiven, value == null ? "" : value);
            case 'l' -> out.openLog(value == null ? "" : value);
            case 'e' -> setEscape(value == null ? "" : value);
            case 'k' -> keepAliveSeconds = number(asGiven, value);
            case 'K' -> keepAliveCount = number(asGiven, value);
            case 'q' -> quiet = true;
            case 'r' -> readOnly = true;
            case 't' -> timing = true;
            case 'h' -> help = true;
            case 'V' -> {
                version = true;
                longVersion = true;
            }
            default -> {
                version = true;
                longVersion = "long".equals(value);
            }
        }
    }

    private void setDebugLevel(String option, String text) throws CommandFailed {
        int level;
        try {
            level = Numbers.parse(text);
        } catch (NumberFormatException e) {
            throw new CommandFailed("option " + option + " takes a numeric argument");
        }
        if (level < MessageLog.DEBUG || level > MessageLog.ERROR) {
            out.error("ignoring debug level " + level + " out of range [0-4]");
        } else {
            out.setDebugLevel(level);
        }
    }

    private static int number(String option, @Nullable String value) throws CommandFailed {
        int number;
        try {
            number = Numbers.parse(value == null ? "" : value);
        } catch (NumberFormatException e) {
            throw new CommandFailed("Invalid value for option " + option);
        }
        if (number < 0) {
            throw new CommandFailed("option " + option + " requires a positive integer argument");
        }
        return number;
    }

    /** One byte, or a caret and one: as terminals write control characters. */
    private void setEscape(String text) throws CommandFailed {
        if (text.length() == 2 && text.charAt(0) == '^' && isControlName(text.charAt(1))) {
            escape = Character.toUpperCase(text.charAt(1)) - '@';
        } else if (text.length() == 1 && text.charAt(0) != '^' && text.charAt(0) <= LAST_ASCII) {
            escape = text.charAt(0);
        } else {
            throw new CommandFailed("Invalid string '" + text + "' for escape sequence");
        }
        escapeName = text;
    }

    private static boolean isControlName(char c) {
        return (c >= '@' && c <= '_') || (c >= 'a' && c <= 'z');
    }

    /** The name that the program was called by. */
    static String programName() {
        return Caller.current().programName();
    }

    /** Where the commands begin among the arguments. */
    int firstWord() {
        return position;
    }

    @Nullable
    String uri() {
        return uri;
    }

    /** The byte that leaves a console. */
    public int escape() {
        return escape;
    }

    /** The escape character as the user wrote it. */
    public String escapeName() {
        return escapeName;
    }

    int keepAliveSeconds() {
        return keepAliveSeconds < 0 ? DEFAULT_KEEPALIVE_SECONDS : keepAliveSeconds;
    }

    int keepAliveCount() {
        return keepAliveCount < 0 ? DEFAULT_KEEPALIVE_COUNT : keepAliveCount;
    }

    boolean isKeepAliveForced() {
        return keepAliveSeconds >= 0 || keepAliveCount >= 0;
    }

    boolean wantsHelp() {
        return help;
    }

    boolean wantsVersion() {
        return version;
    }

    boolean wantsLongVersion() {
        return longVersion;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** Whether the first command that fails ends the run. */
    boolean isStrict() {
        return strict;
    }

    boolean isTiming() {
        return timing;
    }
}
