package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.guest.SetTimeFlag;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the time of a guest's clock, or set it. */
@Command(
        name = "domtime",
        description = "Print or set the clock of a guest, through its agent.",
        footer = "jvirsh domtime web --now")
final class DomTime extends DomainCommand {
    private static final DateTimeFormatter PRETTY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    @Option(names = "--now", description = "set it to the time of this machine")
    boolean now;

    @Option(names = "--pretty", description = "print the date and the time instead of seconds")
    boolean pretty;

    @Option(names = "--sync", description = "set it from the clock of the virtual hardware")
    boolean sync;

    @Option(
            names = "--time",
            paramLabel = "SECONDS",
            description = "set it to so many seconds after the beginning of 1970")
    @Nullable
    NumberWord time;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(time != null, "time", now, "now");
        exclusive(time != null, "time", sync, "sync");
        exclusive(now, "now", sync, "sync");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (time != null) {
            found.setTime(given(time));
        } else if (now) {
            found.setTime(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } else if (sync) {
            found.setTime(Instant.EPOCH, Set.of(SetTimeFlag.SYNC));
        } else {
            Instant guest = found.time();
            session.out().print("Time: " + (pretty ? PRETTY.format(guest) : guest.getEpochSecond()));
        }
    }

    /** More than there can be is the most that there can be, which no guest takes. */
    private static Instant given(NumberWord seconds) throws CommandFailed {
        long given = seconds.toLong();
        return Instant.ofEpochSecond(
                Math.max(Instant.MIN.getEpochSecond(), Math.min(given, Instant.MAX.getEpochSecond())));
    }
}
