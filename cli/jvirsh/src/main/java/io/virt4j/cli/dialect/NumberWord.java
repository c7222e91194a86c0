package io.virt4j.cli.dialect;

import io.virt4j.cli.CommandFailed;
import io.virt4j.xml.Memory;
import java.math.BigInteger;

/**
 * A word that should be a number. It is read when the command comes to it, as virsh does, whose errors have that order.
 *
 * @param option the name of the option that it was given for, without dashes
 */
public record NumberWord(String option, String word) {
    private static final int MILLIS_PER_SECOND = 1000;

    /** As a number of 32 bits with a sign. */
    public int toInt() throws CommandFailed {
        try {
            return Numbers.parse(word);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    /** As a number of 64 bits with a sign. */
    public long toLong() throws CommandFailed {
        try {
            return Numbers.parseLong(word);
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

    /** As a time to wait in seconds, of which there is one at least. */
    public int toTimeoutSeconds() throws CommandFailed {
        int seconds = toInt();
        if (seconds <= 0 || seconds > Integer.MAX_VALUE / MILLIS_PER_SECOND) {
            throw malformed();
        }
        return seconds;
    }

    /**
     * As a number with a unit behind it.
     *
     * @param scale what a number without a unit is multiplied by
     * @return what is beyond {@link Long#MAX_VALUE} as a negative number
     */
    public long toScaled(int scale) throws CommandFailed {
        return toScaled(scale, ScaledNumber.LARGEST).longValue();
    }

    /**
     * The same.
     *
     * @param limit the largest that it may be
     */
    public BigInteger toScaled(int scale, BigInteger limit) throws CommandFailed {
        try {
            return ScaledNumber.parse(word, scale, limit);
        } catch (ScaledNumber.Malformed e) {
            throw e.as("Scaled numeric value '" + word + "' for <" + option + "> option is malformed or out of range");
        }
    }

    /** The same as memory; more than there can be is the most that there can be. */
    public Memory toMemory(int scale) throws CommandFailed {
        return ScaledNumber.memory(toScaled(scale));
    }

    /** The error of a number that the option cannot have. */
    public CommandFailed malformed() {
        return new CommandFailed(Values.malformed(word, option));
    }
}
