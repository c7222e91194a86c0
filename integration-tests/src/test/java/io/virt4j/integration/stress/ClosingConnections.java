package io.virt4j.integration.stress;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Four threads close one connection at once, while others call on it and on its domains until they are told so. */
final class ClosingConnections {
    private static final int CLOSERS = 4;

    @SuppressWarnings("NullAway.Init") // set before each round
    private static volatile Connection connection;

    @SuppressWarnings("NullAway.Init") // set before each round
    private static volatile Domain domain;

    private ClosingConnections() {}

    /**
     * Runs it to its end.
     *
     * @param arguments how many connections are closed so
     */
    public static void main(String[] arguments) throws InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        Tally tally = new Tally();
        // Connections to this URI share their domains as long as one of them is open.
        try (Connection witness = Connection.open("test:///default")) {
            Tally.Work prepare = () -> {
                connection = Connection.open("test:///default");
                domain = connection.domainByName("test");
            };
            List<Tally.Work> parts = new ArrayList<>(Collections.nCopies(CLOSERS, () -> connection.close()));
            parts.add(() -> untilClosed(tally, domain::xml));
            parts.add(() -> untilClosed(tally, () -> domain.state()));
            parts.add(() -> untilClosed(tally, () -> connection.domains().forEach(Domain::close)));
            parts.add(() ->
                    untilClosed(tally, () -> connection.domainByName("test").name()));
            parts.add(() -> untilClosed(tally, () -> connection.hostname()));
            Team.run(rounds, tally, prepare, parts);
            tally.call(
                    List.of("test"),
                    () -> witness.domains().stream().map(Domain::name).toList());
        }
        tally.report();
    }

    private static void untilClosed(Tally tally, Tally.Work work) {
        while (!tally.isClosed(work)) {
            Thread.onSpinWait();
        }
    }
}
