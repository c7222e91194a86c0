package io.virt4j.benchmarks;

import io.virt4j.Connection;
import io.virt4j.testing.CallCounter;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.Program;
import io.virt4j.xml.XmlText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What it costs to ask a host that is far away about its domains. */
final class RemoteLists {
    private static final int DOMAINS = 500;
    private static final int TURNS = 3;
    private static final Duration DELAY = Duration.ofMillis(10);

    private RemoteLists() {}

    static void print(Program jvirsh, Program virsh) throws IOException, InterruptedException {
        Optional<String> missing = PrivateHost.missing();
        if (missing.isPresent()) {
            System.out.println("no figures of a host far away: " + missing.get());
            return;
        }
        try (PrivateHost host = PrivateHost.builder().build()) {
            host.start();
            define(host);
            Path socket = host.directory().resolve("far-away");
            try (CallCounter calls = new CallCounter(socket, host.directory().resolve("run/libvirt-sock"), DELAY)) {
                print("list --all", jvirsh, virsh, socket, calls);
                print("domstats", jvirsh, virsh, socket, calls);
            }
        }
    }

    private static void define(PrivateHost host) {
        try (Connection connection = Connection.open(host.uri())) {
            for (int i = 0; i < DOMAINS; i++) {
                connection
                        .defineDomain(XmlText.of("<domain type='qemu'><name>d" + i
                                + "</name><memory>1024</memory><os><type>hvm</type></os></domain>"))
                        .close();
            }
        }
    }

    private static void print(String command, Program jvirsh, Program virsh, Path socket, CallCounter calls)
            throws IOException, InterruptedException {
        String uri = "qemu+unix:///system?socket=" + socket;
        Program ours = jvirsh.with("-c", uri, command);
        Program theirs = virsh.with("-c", uri, command);
        Turns.of(TURNS, () -> CommandSpeed.millis(ours), () -> CommandSpeed.millis(theirs))
                .print(command + " of " + DOMAINS + " domains, 10 ms a call");
        calls.take();
        CommandSpeed.millis(ours);
        int ourCalls = calls.take();
        CommandSpeed.millis(theirs);
        System.out.printf(Locale.ROOT, "%-52s%12d%12d%n", "calls for that", ourCalls, calls.take());
    }
}
