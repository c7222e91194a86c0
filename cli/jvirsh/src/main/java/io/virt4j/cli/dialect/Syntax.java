package io.virt4j.cli.dialect;

import io.virt4j.cli.Command;
import java.util.List;

/** The syntax of one command: its name, its options in virsh's order, and how values reach its fields. */
public abstract class Syntax {
    /** For a command of our own: all of its words, options too, go to picocli unread. */
    protected static final Option PICOCLI = Option.words("(words for picocli)", false);

    private final String name;
    private final Option[] options;

    protected Syntax(String name, Option... options) {
        this.name = name;
        this.options = options;
    }

    /** The name that the command is called by. */
    public String name() {
        return name;
    }

    /** In virsh's order, which decides where words without a name go. */
    public List<Option> options() {
        return List.of(options);
    }

    Option[] declared() {
        return options;
    }

    boolean isForPicocli() {
        return options.length == 1 && options[0].name().equals(PICOCLI.name());
    }

    /** Whether a user could give every option: each has another name, and none stands behind one that takes all words. */
    public boolean isSound() {
        boolean distinct = options().stream().map(Option::name).distinct().count() == options.length;
        return distinct
                && options().stream().limit(Math.max(0, options.length - 1)).noneMatch(Option::takesAllWords);
    }

    /** The command without values: what picocli reads its help from. */
    public abstract Command declaration();

    /** Makes the command with these values in its fields. */
    public abstract Command bind(Values values);
}
