package io.virt4j.integration.stress;

import io.virt4j.Connection;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainFilter;
import io.virt4j.event.DomainEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Calls of all kinds, over and over, and what memory the process has in the end and had before. */
final class MixedCalls {
    private static final int CALLS_A_ROUND = 20;
    private static final int ROUNDS_A_CONNECTION = 100;

    private MixedCalls() {}

    /**
     * Runs it to its end.
     *
     * @param arguments the calls before the first look at the memory, and those before the second
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int early = Integer.parseInt(arguments[0]);
        int late = Integer.parseInt(arguments[1]);
        Tally tally = new Tally();
        call(early, tally);
        long heapBefore = NativeHeap.usedBytes();
        long residentBefore = residentKibibytes();
        call(late - early, tally);
        long heapPerCall = (NativeHeap.usedBytes() - heapBefore) / (late - early);
        long resident = residentKibibytes();
        System.out.printf("%d KiB after %d calls, %d KiB after %d%n", residentBefore, early, resident, late);
        System.out.printf("%d bytes of the native heap more for each call%n", heapPerCall);
        tally.report();
    }

    private static void call(int calls, Tally tally) {
        int round = 0;
        while (round < calls / CALLS_A_ROUND) {
            try (Connection host = Connection.open("test:///default");
                    Subscription subscription = host.on(DomainEvents.LIFECYCLE, event -> tally.expected())) {
                for (int i = 0; i < ROUNDS_A_CONNECTION; i++, round++) {
                    tally.guarded(() -> round(host, tally));
                }
            }
        }
    }

    private static void round(Connection host, Tally tally) {
        try (Domain domain = host.domainByName("test")) {
            tally.check(domain.xml().contains("<name>test</name>"), "other XML");
            domain.info();
            domain.state();
            domain.uuid();
            domain.osType();
            domain.title();
            domain.messages();
        }
        host.domainByName("test"); // forgotten
        host.domains().forEach(Domain::close);
        host.domains(Set.of(DomainFilter.INACTIVE));
        host.hostname();
        host.nodeInfo();
        fail(tally, () -> host.domainByName("nosuch"));
        fail(tally, () -> host.storagePoolByName("nosuch"));
        Domain domain = host.domainById(1);
        domain.setMemoryParameters(domain.memoryParameters(Set.of()), Set.of());
        host.domainSummaries();
        domain.suspend();
        domain.resume();
    }

    private static void fail(Tally tally, Tally.Work work) {
        try {
            work.run();
            tally.unexpected("a failure was lost");
        } catch (VirtException e) {
            tally.check(e.isNotFound(), e.toString());
        } catch (Exception e) {
            tally.unexpected(e.toString());
        }
    }

    /** The memory that the process has in the machine's. (proc(5), VmRSS) */
    private static long residentKibibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }
}
