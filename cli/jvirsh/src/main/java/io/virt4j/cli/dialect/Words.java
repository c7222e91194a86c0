package io.virt4j.cli.dialect;

import org.jspecify.annotations.Nullable;

/** Where a command line's words come from. */
public interface Words {
    /**
     * The next word of the present command.
     *
     * @return null at the command's end
     */
    @Nullable
    String next() throws SyntaxError;

    /** Goes on to the next command. False if there is none. */
    boolean nextCommand();

    /** The words of an argument vector: one command. */
    static Words of(String[] arguments, int from) {
        return new ArgumentWords(arguments, from);
    }

    /** The words of a string, with quotes, escapes and comments; semicolons and line ends separate commands. */
    static Words of(String text) {
        return new TextWords(text);
    }
}
