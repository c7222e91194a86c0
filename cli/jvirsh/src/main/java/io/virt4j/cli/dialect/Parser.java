package io.virt4j.cli.dialect;

import io.virt4j.cli.Output;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses commands as virsh does. */
public final class Parser {
    private final Words words;
    private final Output out;
    private final List<Invocation> invocations = new ArrayList<>();

    private Parser(Words words, Output out) {
        this.words = words;
        this.out = out;
    }

    /**
     * Parses all commands.
     *
     * @param out is told of each option, for whoever debugs a command line
     * @throws SyntaxError if one of them is wrong; then none should run
     */
    public static List<Invocation> parse(Words words, Output out) throws SyntaxError {
        Parser parser = new Parser(words, out);
        do {
            parser.parseCommand();
        } while (words.nextCommand());
        return parser.invocations;
    }

    private void parseCommand() throws SyntaxError {
        String name = words.next();
        if (name == null) {
            return;
        }
        if (name.startsWith("#")) {
            skipRest();
            return;
        }
        Syntax syntax = CommandTable.find(name);
        if (syntax == null) {
            throw new SyntaxError("unknown command: '" + name + "'");
        }
        invocations.add(syntax.isForPicocli() ? unread(syntax) : new Options(syntax).parse());
    }

    /** A command whose name is a comment: from an argument vector, where nothing else tells one. */
    private void skipRest() throws SyntaxError {
        while (words.next() != null) {
            // Nothing of it is looked at.
        }
    }

    private Invocation unread(Syntax syntax) throws SyntaxError {
        Values values = new Values(syntax.declared());
        for (String word = words.next(); word != null; word = words.next()) {
            values.add(0, word);
        }
        return new Invocation(syntax, values);
    }

    /** The options of one command as they are being parsed. */
    private final class Options {
        private final Syntax syntax;
        private final Option[] options;
        private final Values values;
        private boolean help;

        Options(Syntax syntax) {
            this.syntax = syntax;
            this.options = syntax.declared();
            this.values = new Values(options);
        }

        Invocation parse() throws SyntaxError {
            boolean dataOnly = false;
            for (String word = words.next(); word != null; word = words.next()) {
                if (!dataOnly && word.equals("--")) {
                    dataOnly = true;
                } else if (!dataOnly && isOption(word)) {
                    parseOption(word);
                } else {
                    takeData(word);
                }
            }
            if (help) {
                return Invocation.help(syntax.name());
            }
            requireAll();
            return new Invocation(syntax, values);
        }

        private boolean isOption(String word) {
            return word.length() > 2 && word.startsWith("--") && isAsciiAlphanumeric(word.charAt(2));
        }

        private void parseOption(String word) throws SyntaxError {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            String attached = equals < 0 ? null : word.substring(equals + 1);
            if (name.equals("help")) {
                refuseValue(name, attached);
                tell(name, false, "");
                help = true;
                return;
            }
            int index = indexOf(name);
            if (index < 0) {
                refuse("command '" + syntax.name() + "' doesn't support option --" + name);
                return;
            }
            Option option = options[index];
            String fixed = option.valueOf(name);
            if (fixed != null) {
                refuseValue(name, attached);
                attached = fixed;
            }
            if (values.has(index) && !option.takesAllWords()) {
                if (!isHelp()) {
                    throw new SyntaxError("option --" + option.name() + " already seen");
                }
                out.error("option --" + option.name() + " already seen");
                return;
            }
            if (option.takesValue()) {
                take(index, attached != null ? attached : valueOf(option));
            } else {
                refuseValue(option.name(), attached);
                take(index, "");
            }
        }

        private void take(int index, String word) {
            values.add(index, word);
            tell(options[index].name(), options[index].takesValue(), word);
        }

        private void tell(String option, boolean takesValue, String word) {
            if (takesValue) {
                out.info(syntax.name(), ": ", option, "(optdata): ", word);
            } else {
                out.info(syntax.name(), ": ", option, "(bool): (none)");
            }
        }

        private int indexOf(String name) {
            for (int i = 0; i < options.length; i++) {
                if (options[i].isCalled(name)) {
                    return i;
                }
            }
            return -1;
        }

        /** Whoever asks for help gets it, whatever else there is on the line. */
        private boolean isHelp() {
            return syntax.name().equals("help");
        }

        private void refuse(String message) throws SyntaxError {
            if (!isHelp()) {
                throw new SyntaxError(message);
            }
        }

        private void refuseValue(String name, @Nullable String attached) throws SyntaxError {
            if (attached != null) {
                throw new SyntaxError("invalid '=' after option --" + name);
            }
        }

        private String valueOf(Option option) throws SyntaxError {
            String value = words.next();
            if (value == null) {
                throw new SyntaxError("expected syntax: --" + option.name() + " <" + option.valueName() + ">");
            }
            return value;
        }

        /** A word without an option's name goes to the first option that takes a value and has none. */
        private void takeData(String word) throws SyntaxError {
            for (int i = 0; i < options.length; i++) {
                if (options[i].takesNamelessWords() && (!values.has(i) || options[i].takesAllWords())) {
                    take(i, word);
                    return;
                }
            }
            refuse("unexpected data '" + word + "'");
        }

        private void requireAll() throws SyntaxError {
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < options.length; i++) {
                if (options[i].required() && !values.has(i)) {
                    missing.add("command '" + syntax.name() + "' requires " + options[i].asRequired() + " option");
                }
            }
            if (!missing.isEmpty()) {
                throw new SyntaxError(missing);
            }
        }
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
