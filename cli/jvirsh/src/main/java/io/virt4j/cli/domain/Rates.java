package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.Numbers;

/**
 * How much may go one way through a network interface, as {@code average,peak,burst,floor} tells it; 0 where it does not.
 * Numbers have no sign: those from 2^63 on are negative in Java.
 *
 * @param average KiB a second
 * @param peak KiB a second
 * @param burst KiB
 * @param floor KiB a second
 */
public record Rates(long average, long peak, long burst, long floor) {
    private static final String[] FIELDS = {"average", "peak", "burst", "floor"};
    private static final long MOST = 0xffff_ffffL;

    /** Reads them. */
    public static Rates parse(String text) throws CommandFailed {
        String[] words = text.split(",", -1);
        if (words.length > FIELDS.length) {
            throw new CommandFailed("Rate string '" + text + "' has too many fields");
        }
        long[] rates = new long[FIELDS.length];
        for (int i = 0; i < words.length; i++) {
            try {
                rates[i] = words[i].isEmpty() ? 0 : Numbers.parseUnsigned(words[i]);
            } catch (NumberFormatException e) {
                throw new CommandFailed("field '" + FIELDS[i] + "' is malformed");
            }
        }
        return new Rates(rates[0], rates[1], rates[2], rates[3]);
    }

    /** Refuses what is more than a host takes. */
    public Rates refuseTooLarge(String direction) throws CommandFailed {
        for (long rate : new long[] {average, peak, burst}) {
            if (Long.compareUnsigned(rate, MOST) > 0) {
                throw new CommandFailed(direction + " rate larger than maximum " + MOST);
            }
        }
        return this;
    }

    /** Refuses limits that lack the one which they are about. */
    public Rates refusePeaksAlone() throws CommandFailed {
        if (average == 0 && (peak != 0 || burst != 0) && floor == 0) {
            throw new CommandFailed("either inbound average or floor is mandatory");
        }
        return this;
    }

    /** Refuses what there is towards the guest alone. */
    public Rates refuseFloor() throws CommandFailed {
        if (floor != 0) {
            throw new CommandFailed("outbound floor is unsupported yet");
        }
        return this;
    }

    /** Refuses limits from the guest that lack the one which they are about. */
    public Rates refuseOutboundPeaksAlone() throws CommandFailed {
        if (average == 0 && (peak != 0 || burst != 0)) {
            throw new CommandFailed("outbound average is mandatory");
        }
        return this;
    }
}
