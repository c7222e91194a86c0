package io.virt4j.cli.dialect;

import io.virt4j.cli.CommandFailed;
import io.virt4j.xml.Memory;

/**
 * What the user gave where an option takes a number. It is read when the command gets to it, and so are its faults told.
 *
 * @param option the option's name, without dashes
 */
public record Numeral(String option, String word) {
    private static final long MOST_OF_32_BITS = 0xffff_ffffL;
    private static final int MILLIS = 1000;

    /** A number of 32 bits. */
    public int asInt() throws CommandFailed {
        try {
            return Numbers.parse(word);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    /** A number of 32 bits without a sign. */
    public long asUnsignedInt() throws CommandFailed {
        long number = asUnsignedLong();
        if (Long.compareUnsigned(number, MOST_OF_32_BITS) > 0) {
            throw malformed();
        }
        return number;
    }

    /** A number of 64 bits without a sign; those from 2^63 on are negative in Java. */
    public long asUnsignedLong() throws CommandFailed {
        try {
            return Numbers.parseUnsignedLong(word);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    /** A number of 64 bits without a sign, where a negative one counts from 2^64 down. */
    public long asWrappedLong() throws CommandFailed {
        try {
            return Numbers.parseLong(word);
        } catch (NumberFormatException e) {
            return asUnsignedLong();
        }
    }

    /** Seconds, at least one, whose milliseconds are a number of 32 bits. */
    public int asTimeout() throws CommandFailed {
        long seconds = asUnsignedInt();
        if (seconds == 0 || seconds > Integer.MAX_VALUE / MILLIS) {
            throw malformed();
        }
        return (int) seconds;
    }

    /**
     * A number with a unit.
     *
     * @param unit what a number without a unit is multiplied by
     * @return unsigned
     */
    public long scaled(long unit) throws CommandFailed {
        String message = "Scaled numeric value '" + word + "' for <" + option + "> option is malformed or out of range";
        try {
            return ScaledNumber.parse(word, unit, -1);
        } catch (NumberFormatException e) {
            throw new CommandFailed(message);
        } catch (CommandFailed e) {
            throw e.after(message);
        }
    }

    /** The same as memory; more than there can be is the most there can be. */
    public Memory memory(long unit) throws CommandFailed {
        return most(scaled(unit));
    }

    /** So many bytes, unsigned; more than there can be is the most there can be. */
    public static Memory most(long bytes) {
        return Memory.ofBytes(bytes < 0 ? Long.MAX_VALUE : bytes);
    }

    private CommandFailed malformed() {
        return new CommandFailed(
                "Numeric value '" + word + "' for <" + option + "> option is malformed or out of range");
    }
}
