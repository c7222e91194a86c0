package io.virt4j.integration.stress;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.console.ConsoleFlag;
import io.virt4j.xml.XmlText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Consoles of a guest that says nothing, closed by several threads, or with their connection, while they are read. */
final class BlockedStreams {
    private static final XmlText GUEST = XmlText.of("""
            <domain type='qemu'>
              <name>silent</name>
              <memory unit='MiB'>16</memory>
              <os><type>hvm</type></os>
              <devices><serial type='pty'/></devices>
            </domain>
            """);

    @SuppressWarnings("NullAway.Init") // set before each round
    private static volatile Connection connection;

    @SuppressWarnings("NullAway.Init") // set before each round
    private static volatile ByteChannel console;

    private BlockedStreams() {}

    /**
     * Runs it to its end.
     *
     * @param arguments where the host is, and how many consoles are closed so
     */
    public static void main(String[] arguments) throws InterruptedException {
        String uri = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        Tally tally = new Tally();
        try (Connection host = Connection.open(uri);
                Domain guest = host.createDomain(GUEST, Set.of(StartFlag.PAUSED, StartFlag.AUTODESTROY))) {
            Tally.Work prepare = () -> {
                connection = Connection.open(uri);
                console = connection.domainByName("silent").openConsole(null, Set.of(ConsoleFlag.FORCE));
            };
            Tally.Work read = () -> tally.check(ends(console), "something was read");
            Tally.Work closeConsole = () -> {
                waitABit();
                console.close();
            };
            Tally.Work closeConnection = () -> {
                waitABit();
                connection.close();
            };
            Team.run(rounds, tally, prepare, List.of(read, closeConsole, closeConsole, closeConnection));
            Team.run(rounds, tally, prepare, List.of(read, closeConnection));
            tally.call("silent", guest::name);
        }
        tally.report();
    }

    private static boolean ends(ByteChannel channel) {
        try {
            return channel.read(ByteBuffer.allocate(100)) == -1;
        } catch (IOException e) {
            return true;
        }
    }

    private static void waitABit() throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(5));
    }
}
