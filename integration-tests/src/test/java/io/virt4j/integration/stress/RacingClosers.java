package io.virt4j.integration.stress;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import java.util.Collections;

/** Four threads close one handle at once, while another handle of the same domain is used. */
final class RacingClosers {
    private static final int CLOSERS = 4;

    @SuppressWarnings("NullAway.Init") // set before each round
    private static Domain domain;

    private RacingClosers() {}

    /**
     * Runs it to its end.
     *
     * @param arguments how many handles are closed so
     */
    public static void main(String[] arguments) throws InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        Tally tally = new Tally();
        try (Connection host = Connection.open("test:///default");
                Domain other = host.domainByName("test")) {
            domain = host.domainByName("test");
            Tally.Work prepare = () -> domain = host.domainByName("test");
            Tally.Work close = () -> {
                Domain closing = domain;
                tally.isClosed(closing::name);
                closing.close();
                tally.check(tally.isClosed(closing::name), "a closed handle was used");
                tally.call("test", other::name);
            };
            Team.run(rounds, tally, prepare, Collections.nCopies(CLOSERS, close));
        }
        tally.report();
    }
}
