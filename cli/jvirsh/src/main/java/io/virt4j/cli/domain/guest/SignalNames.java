package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.Numbers;
import io.virt4j.domain.guest.ProcessSignal;
import java.util.List;
import java.util.Locale;

/** Signals by their names, which are Linux's, in either case, with or without {@code SIG} before them. */
final class SignalNames {
    /** By their numbers. (virDomainProcessSignal) */
    private static final List<String> NAMES = List.of(
            "nop", "hup", "int", "quit", "ill", "trap", "abrt", "bus", "fpe", "kill", "usr1", "segv", "usr2", "pipe",
            "alrm", "term", "stkflt", "chld", "cont", "stop", "tstp", "ttin", "ttou", "urg", "xcpu", "xfsz", "vtalrm",
            "prof", "winch", "poll", "pwr", "sys");

    private static final int FIRST_REALTIME = 32;
    private static final int REALTIME_SIGNALS = 33;

    private SignalNames() {}

    /** A number, or a name. */
    static ProcessSignal parse(String signal) throws CommandFailed {
        try {
            int number = Numbers.parse(signal);
            if (number >= 0) {
                return new ProcessSignal(number);
            }
        } catch (NumberFormatException e) {
            // A name, then.
        }
        int number = number(name(signal.toLowerCase(Locale.ROOT)));
        if (number < 0) {
            throw new CommandFailed("malformed signal name: " + signal);
        }
        return new ProcessSignal(number);
    }

    private static String name(String signal) {
        if (signal.startsWith("sig_")) {
            return signal.substring(4);
        }
        return signal.startsWith("sig") ? signal.substring(3) : signal;
    }

    private static int number(String name) {
        for (int i = 0; i < REALTIME_SIGNALS; i++) {
            if (name.equals("rt" + i)) {
                return FIRST_REALTIME + i;
            }
        }
        return NAMES.indexOf(name);
    }
}
