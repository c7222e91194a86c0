package io.virt4j.integration.stress;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Calls on a virtual thread each, failing ones and others, while platform threads make the same calls. */
final class VirtualThreads {
    private static final int AT_A_TIME = 5_000;
    private static final int PLATFORM_THREADS = 4;

    private VirtualThreads() {}

    /**
     * Runs it to its end.
     *
     * @param arguments how many virtual threads there are
     */
    public static void main(String[] arguments) throws ReflectiveOperationException, InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        Tally tally = new Tally();
        // Java 21 has it.
        ExecutorService virtual = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        ExecutorService platform = Executors.newFixedThreadPool(PLATFORM_THREADS);
        Semaphore places = new Semaphore(AT_A_TIME);
        try (Connection host = Connection.open("test:///default")) {
            for (int i = 0; i < count; i++) {
                int number = i;
                for (ExecutorService threads : i % 10 == 0 ? List.of(virtual, platform) : List.of(virtual)) {
                    places.acquire();
                    threads.execute(() -> {
                        call(host, number, tally);
                        places.release();
                    });
                }
            }
            places.acquire(AT_A_TIME);
            closeAmongCalls(virtual, tally);
        }
        virtual.shutdown();
        platform.shutdown();
        virtual.awaitTermination(1, TimeUnit.MINUTES);
        tally.report();
    }

    private static void call(Connection host, int number, Tally tally) {
        // libvirt's message names what was looked for.
        String name = "nosuch" + number + ".";
        try {
            host.storagePoolByName(name);
            tally.unexpected("a failure was lost");
        } catch (VirtException e) {
            tally.check(e.isNotFound() && e.getMessage().contains("'" + name + "'"), "another call's error: " + e);
        } catch (Throwable e) {
            tally.unexpected(e.toString());
        }
        if (number % 4 == 0) {
            tally.guarded(() -> tally.call("test", host.domainByName("test")::name));
        }
    }

    /** A connection that is closed while virtual threads wait for their turn on it. */
    private static void closeAmongCalls(ExecutorService virtual, Tally tally) throws InterruptedException {
        Connection host = Connection.open("test:///default");
        CountDownLatch running = new CountDownLatch(AT_A_TIME);
        for (int i = 0; i < AT_A_TIME; i++) {
            boolean closes = i == AT_A_TIME / 2;
            virtual.execute(() -> {
                if (closes) {
                    host.close();
                }
                tally.isClosed(() -> host.domainByName("test").xml());
                running.countDown();
            });
        }
        running.await();
        tally.check(tally.isClosed(host::domains), "the connection was closed");
    }
}
