package io.virt4j.cli.dialect;

import io.virt4j.cli.CommandFailed;

/** A word that should be a number. It is read when the command comes to it, as virsh does, whose errors have that order. */
public final class NumberWord {
    private final String option;
    private final String word;

    NumberWord(String option, String word) {
        this.option = option;
        this.word = word;
    }

    /** As a number of 32 bits with a sign. */
    public int toInt() throws CommandFailed {
        try {
            return Numbers.parse(word);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    /** As a number of 32 bits without a sign. */
    public long toUnsignedInt() throws CommandFailed {
        long number = toUnsigned();
        if (number < 0 || number > 0xffff_ffffL) {
            throw malformed();
        }
        return number;
    }

    /** As a number of 64 bits without a sign, whose upper half is negative here. */
    public long toUnsigned() throws CommandFailed {
        try {
            return Numbers.parseUnsigned(word);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    /** The same, but with a minus sign it is counted down from the largest one. */
    public long toWrapping() throws CommandFailed {
        try {
            return Numbers.parseWrapping(word);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    /** The error of a number that the option cannot have. */
    public CommandFailed malformed() {
        return new CommandFailed(Values.malformed(word, option));
    }
}
